import * as React from 'react';
import type { HostContext } from '../../../shared/context/host-context';
import type { GridModel } from '../create-grid-model';
import { countFilters } from '../filter/lead-filter';
import type { IInputs } from '../generated/ManifestTypes';
import { useTexts } from '../text-keys';
import { FilterPanel } from './filter-panel';
import { Frame } from './frame';
import { GridActionsProvider } from './grid-context';
import { LeadList } from './lead-list';
import { TabBar } from './tab-bar';
import { ToolBar } from './tool-bar';
import { useFavoriteAction } from './use-favorite-action';
import { useLeadFilter } from './use-lead-filter';

export interface SurfaceProps {
  readonly context: HostContext<IInputs>;
  readonly model: GridModel;
}

/** A view's leads: tabs, tools and filters above the list. */
export const Surface: React.FC<SurfaceProps> = ({ context, model }) => {
  const text = useTexts();
  const dataset = context.parameters.leads;
  const list = model.list(dataset);
  const [filter, applyFilter] = useLeadFilter(dataset, model);
  const [filtersOpen, setFiltersOpen] = React.useState(false);
  const { actions, canWrite, failure } = useFavoriteAction(context, model);
  const isFiltered = filter.search !== '' || countFilters(filter) > 0 || filter.tab !== 'marketplace';
  return (
    <GridActionsProvider value={actions}>
      <Frame height={context.mode.allocatedHeight}>
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
        <LeadList
          context={context}
          model={model}
          list={list}
          canWrite={canWrite}
          emptyText={text(isFiltered ? 'Empty_Filtered' : 'Empty')}
          failure={failure}
          isTabPanel
        />
      </Frame>
    </GridActionsProvider>
  );
};
