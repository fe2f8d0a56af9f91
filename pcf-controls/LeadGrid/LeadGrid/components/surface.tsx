import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { HostContext } from '../../../shared/context/host-context';
import type { GridModel } from '../create-grid-model';
import { countFilters } from '../filter/lead-filter';
import type { IInputs } from '../generated/ManifestTypes';
import { sortBy, sortingOf } from '../sort/sorting';
import { FilterPanel } from './filter-panel';
import { Grid } from './grid';
import { GridActionsProvider } from './grid-context';
import { GridStates } from './grid-states';
import { StatusLine } from './status-line';
import { TabBar } from './tab-bar';
import { ToolBar } from './tool-bar';
import { useFavoriteAction } from './use-favorite-action';
import { useLeadFilter } from './use-lead-filter';

const useStyles = makeStyles({
  surface: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    '> *': { flexShrink: 0 },
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
  /** A place of fixed size, as in a sub-grid. */
  fixed: { overflowY: 'auto' },
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexShrink: 1, minHeight: '220px' },
  /** Beside a page that grows: so much that tools and list are seen together. */
  limited: { maxHeight: 'max(70vh, 300px)' },
});

export interface SurfaceProps {
  readonly context: HostContext<IInputs>;
  readonly model: GridModel;
}

/** Tabs, tools and filters above the list, and what there is to say about it. */
export const Surface: React.FC<SurfaceProps> = ({ context, model }) => {
  const styles = useStyles();
  const dataset = context.parameters.leads;
  const { allocatedHeight } = context.mode; // -1 where the page grows with the control
  const hasPlace = allocatedHeight > 0;
  const list = model.list(dataset);
  const [filter, applyFilter] = useLeadFilter(dataset, model);
  const [filtersOpen, setFiltersOpen] = React.useState(false);
  const { actions, canWrite, failure } = useFavoriteAction(context, model);
  const sort = React.useCallback(
    (column: string) => {
      sortBy(model.dataset(), column);
      model.restart();
    },
    [model],
  );
  return (
    <GridActionsProvider value={actions}>
      <div
        className={mergeClasses(styles.surface, hasPlace && styles.fixed)}
        style={hasPlace ? { height: allocatedHeight } : undefined}
      >
        <TabBar tab={filter.tab} onTab={(tab) => applyFilter({ ...filter, tab })} />
        <ToolBar
          context={context}
          filter={filter}
          columns={list.columns}
          filtersOpen={filtersOpen}
          onFilter={applyFilter}
          onToggleFilters={() => setFiltersOpen(!filtersOpen)}
        />
        {filtersOpen && <FilterPanel context={context} filter={filter} onFilter={applyFilter} />}
        <GridStates
          context={context}
          isEmpty={list.ids.length === 0}
          isFiltered={filter.search !== '' || countFilters(filter) > 0 || filter.tab !== 'marketplace'}
          failure={failure}
          onRetry={model.restart}
        />
        <div
          role="tabpanel"
          aria-label={dataset.getTitle()}
          className={mergeClasses(styles.panel, !hasPlace && styles.limited)}
        >
          {list.ids.length > 0 && (
            <Grid
              title={dataset.getTitle()}
              {...list}
              sorting={sortingOf(dataset)}
              canWrite={canWrite}
              onSort={sort}
            />
          )}
        </div>
        <StatusLine formatting={context.formatting} />
      </div>
    </GridActionsProvider>
  );
};
