import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Filter20Regular } from '@fluentui/react-icons/headless/svg/filter';
import type { HostContext } from '../../../shared/context/host-context';
import { useAfterPaint } from '../../../shared/react/use-after-paint';
import type { GridColumn } from '../columns/grid-column';
import { countFilters, noFilter, type LeadFilter } from '../filter/lead-filter';
import type { IInputs } from '../generated/ManifestTypes';
import { useTexts } from '../text-keys';
import { ExportMenu } from './export-menu';
import { SearchField } from './search-field';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
});

export interface ToolBarProps {
  readonly context: HostContext<IInputs>;
  readonly filter: LeadFilter;
  readonly columns: readonly GridColumn[];
  readonly filtersOpen: boolean;
  readonly onFilter: (filter: LeadFilter) => void;
  readonly onToggleFilters: () => void;
}

/** Search, filters, export. They come a frame after the list, which is what the seller looks for first. */
export const ToolBar: React.FC<ToolBarProps> = (props) => {
  const { context, filter, columns, filtersOpen, onFilter, onToggleFilters } = props;
  const text = useTexts();
  const isPainted = useAfterPaint();
  const count = countFilters(filter);
  const filtersButton = React.useRef<HTMLButtonElement>(null);
  const clear = (): void => {
    filtersButton.current?.focus(); // the button that was pressed is about to go
    onFilter({ ...noFilter, tab: filter.tab, search: filter.search });
  };
  return (
    <div className={useStyles().tools}>
      {isPainted && (
        <>
          <SearchField value={filter.search} onSearch={(search) => onFilter({ ...filter, search })} />
          <Button
            ref={filtersButton}
            icon={<Filter20Regular />}
            aria-expanded={filtersOpen}
            onClick={onToggleFilters}
          >
            {count > 0 ? text('Filters_Count', count) : text('Filters')}
          </Button>
          {count > 0 && (
            <Button appearance="subtle" onClick={clear}>
              {text('Filters_Clear')}
            </Button>
          )}
          <ExportMenu context={context} columns={columns} />
        </>
      )}
    </div>
  );
};
