import * as React from 'react';
import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useTexts } from '../text-keys';

const useStyles = makeStyles({ list: { minWidth: 0 } });

export interface ListFilterProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly selected: readonly string[];
  readonly onFilter: (values: readonly string[]) => void;
  /** What went wrong with the options. */
  readonly problem?: string;
}

/** Any of some values; none chosen means all. */
export const ListFilter: React.FC<ListFilterProps> = ({ label, options, selected, onFilter, problem }) => {
  const text = useTexts();
  const chosen = options.filter(({ value }) => selected.includes(value)).map((option) => option.label);
  return (
    <Field label={label} validationMessage={problem}>
      <Dropdown
        multiselect
        className={useStyles().list}
        placeholder={text('Filter_Any')}
        value={chosen.join(', ')}
        selectedOptions={[...selected]}
        onOptionSelect={(_event, { selectedOptions }) => onFilter(selectedOptions)}
      >
        {options.map((option) => (
          <Option key={option.value} value={option.value}>
            {option.label}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
};
