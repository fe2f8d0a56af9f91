import * as React from 'react';
import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';

const useStyles = makeStyles({ wide: { gridColumnStart: '1', gridColumnEnd: '-1' } });

interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  readonly required?: boolean;
  /** What is wrong with the value; undefined while all is well. */
  readonly fault?: string | undefined;
  readonly inputMode?: 'decimal';
}

/** One line of text. */
export const TextField: React.FC<TypedFieldProps> = ({
  label,
  value,
  onChange,
  maxLength,
  required = false,
  fault,
  inputMode,
}) => (
  <Field label={label} required={required} {...(fault && { validationMessage: fault })}>
    <Input
      value={value}
      input={{ dir: 'auto', maxLength, inputMode, autoComplete: 'off' }}
      onChange={(_, typed) => onChange(typed.value)}
    />
  </Field>
);

/** Several lines of text, across the whole form. */
export const NotesField: React.FC<Omit<TypedFieldProps, 'inputMode' | 'required' | 'fault'>> = ({
  label,
  onChange,
  ...input
}) => (
  <Field label={label} className={useStyles().wide}>
    <Textarea {...input} dir="auto" resize="vertical" onChange={(_, { value }) => onChange(value)} />
  </Field>
);

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of a few values, by the browser's own list: it works with every keyboard, reader and zoom. */
export const ChoiceField: React.FC<TypedFieldProps & { readonly options: readonly Option[] }> = ({
  label,
  fault,
  required,
  options,
  value,
  onChange,
}) => (
  <Field label={label} required={required ?? false} {...(fault && { validationMessage: fault })}>
    <Select value={value} onChange={(_, chosen) => onChange(chosen.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  </Field>
);
