import * as React from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { FieldProps } from '../forms/field-props';
import { useIsSaving } from '../forms/saving-context';

export interface TextFieldProps extends FieldProps {
  readonly maxLength?: number;
  readonly inputMode?: 'decimal';
}

/** One line of text. */
export const TextField: React.FC<TextFieldProps> = ({
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
      readOnly={useIsSaving()}
      input={{ dir: 'auto', maxLength, inputMode, autoComplete: 'off' }}
      onChange={(_, typed) => onChange(typed.value)}
    />
  </Field>
);
