import * as React from 'react';
import type { HostContext } from '../../../shared/context/host-context';
import { useLatest } from '../../../shared/react/use-latest';
import { useLoaded } from '../../../shared/state/use-loaded';
import { retrieveCountries } from '../filter/retrieve-countries';
import type { IInputs } from '../generated/ManifestTypes';
import { useTexts } from '../text-keys';
import { ListFilter } from './list-filter';

export interface CountryFilterProps {
  readonly context: HostContext<IInputs>;
  readonly selected: readonly string[];
  readonly onFilter: (countries: readonly string[]) => void;
}

const none: readonly string[] = [];

/** The countries that leads come from, read when the filters are opened. */
export const CountryFilter: React.FC<CountryFilterProps> = ({ context, selected, onFilter }) => {
  const text = useTexts();
  const host = useLatest(context);
  const table = context.parameters.leads.getTargetEntityType();
  const load = React.useCallback(() => retrieveCountries(host().webAPI, table), [host, table]);
  const [{ kind, value: countries }] = useLoaded(load, none);
  const names = [...new Set([...countries, ...selected])];
  return (
    <ListFilter
      label={text('Column_address1_country')}
      options={names.map((name) => ({ value: name, label: name }))}
      selected={selected}
      onFilter={onFilter}
      problem={kind === 'failed' ? text('Filter_Countries_Failed') : undefined}
    />
  );
};
