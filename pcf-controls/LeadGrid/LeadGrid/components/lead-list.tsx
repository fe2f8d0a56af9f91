import * as React from 'react';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { HostContext } from '../../../shared/context/host-context';
import type { GridModel } from '../create-grid-model';
import type { IInputs } from '../generated/ManifestTypes';
import type { ShownList } from '../rows/create-shown-list';
import { sortBy, sortingOf } from '../sort/sorting';
import { Grid } from './grid';
import { GridStates } from './grid-states';
import { StatusLine } from './status-line';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexShrink: 1, minHeight: '220px' },
  /** Beside a page that grows: so much that tools and list are seen together. */
  limited: { maxHeight: 'max(70vh, 300px)' },
});

export interface LeadListProps {
  readonly context: HostContext<IInputs>;
  readonly model: GridModel;
  readonly list: ShownList;
  readonly canWrite: boolean;
  /** What is said where the list is empty. */
  readonly emptyText: string;
  /** Why the last heart could not be stored. */
  readonly failure: string | undefined;
  /** The list belongs to a bar of tabs. */
  readonly isTabPanel: boolean;
}

/** The list, what there is to say about it, and how many leads it has. */
export const LeadList: React.FC<LeadListProps> = (props) => {
  const { context, model, list, canWrite, emptyText, failure, isTabPanel } = props;
  const styles = useStyles();
  const dataset = context.parameters.leads;
  const title = dataset.getTitle();
  const isEmpty = list.ids.length === 0;
  const sort = React.useCallback(
    (column: string) => {
      sortBy(model.dataset(), column);
      model.restart();
    },
    [model],
  );
  return (
    <>
      <GridStates
        context={context}
        emptyText={isEmpty ? emptyText : undefined}
        failure={failure}
        onRetry={model.restart}
      />
      {!isEmpty && (
        <div
          {...(isTabPanel && { role: 'tabpanel', 'aria-label': title })}
          className={mergeClasses(styles.panel, context.mode.allocatedHeight <= 0 && styles.limited)}
        >
          <Grid title={title} {...list} sorting={sortingOf(dataset)} canWrite={canWrite} onSort={sort} />
        </div>
      )}
      <StatusLine formatting={context.formatting} />
    </>
  );
};
