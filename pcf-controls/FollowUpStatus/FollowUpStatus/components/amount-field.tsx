import * as React from 'react';
import type { AmountDraft } from '../forms/use-amount';
import { useTexts } from '../text-keys';
import { TextField } from './text-field';

export interface AmountFieldProps {
  readonly label: string;
  readonly draft: AmountDraft;
  /** What is wrong is said once the seller has tried to save. */
  readonly checked: boolean;
}

/** An amount of money, as the seller's language writes it. */
export const AmountField: React.FC<AmountFieldProps> = ({ label, draft, checked }) => {
  const text = useTexts();
  const { typed, amount, decimals, setTyped } = draft;
  const isFaulty = checked && amount.kind === 'invalid';
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={typed}
      fault={isFaulty ? text('Field_AmountInvalid', decimals) : undefined}
      onChange={setTyped}
    />
  );
};
