import * as React from 'react';
import { Field, Select } from '@fluentui/react-components';
import type { FieldProps } from '../forms/field-props';
import { useIsSaving } from '../forms/saving-context';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly Option[];
}

/** One of a few values, by the browser's own list: it works with every keyboard, reader and zoom. */
export const ChoiceField: React.FC<ChoiceFieldProps> = ({
  label,
  fault,
  required,
  options,
  value,
  onChange,
}) => (
  <Field label={label} required={required ?? false} {...(fault && { validationMessage: fault })}>
    <Select value={value} disabled={useIsSaving()} onChange={(_, chosen) => onChange(chosen.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  </Field>
);
