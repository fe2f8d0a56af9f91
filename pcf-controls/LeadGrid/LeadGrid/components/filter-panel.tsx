import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { HostContext } from '../../../shared/context/host-context';
import { choiceOptions } from '../filter/choice-options';
import { choiceFilterColumns, leadStatuses, type LeadFilter } from '../filter/lead-filter';
import type { IInputs } from '../generated/ManifestTypes';
import { useTexts } from '../text-keys';
import { CountryFilter } from './country-filter';
import { ListFilter } from './list-filter';
import { NameFilter } from './name-filter';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface FilterPanelProps {
  readonly context: HostContext<IInputs>;
  readonly filter: LeadFilter;
  readonly onFilter: (filter: LeadFilter) => void;
}

/** Partner Center's nine filters. */
export const FilterPanel: React.FC<FilterPanelProps> = ({ context, filter, onFilter }) => {
  const text = useTexts();
  const statuses = leadStatuses.map((status) => ({ value: status, label: text(`Status_${status}`) }));
  return (
    <div role="group" aria-label={text('Filters')} className={useStyles().panel}>
      {choiceFilterColumns.map((column) => (
        <ListFilter
          key={column}
          label={text(`Column_${column}`)}
          options={choiceOptions(column, text)}
          selected={filter.choices[column].map(String)}
          onFilter={(values) =>
            onFilter({ ...filter, choices: { ...filter.choices, [column]: values.map(Number) } })
          }
        />
      ))}
      <ListFilter
        label={text('Column_status')}
        options={statuses}
        selected={filter.statuses}
        onFilter={(values) =>
          onFilter({ ...filter, statuses: leadStatuses.filter((status) => values.includes(status)) })
        }
      />
      <CountryFilter
        context={context}
        selected={filter.countries}
        onFilter={(countries) => onFilter({ ...filter, countries })}
      />
      <NameFilter
        value={filter.customerName}
        onFilter={(customerName) => onFilter({ ...filter, customerName })}
      />
    </div>
  );
};
