import * as React from 'react';
import { amountText, parseAmount } from '../forms/parse-amount';
import type { FormProps } from '../forms/form-props';
import { useHostTools } from '../host-tools';
import { useTexts } from '../text-keys';
import { ActionForm } from './action-form';
import { NotesField } from './notes-field';
import { TextField } from './text-field';

/** Ends a lead well. */
export const WonForm: React.FC<FormProps> = ({ lead, attempts: _, ...frame }) => {
  const text = useTexts();
  const { decimalSeparator } = useHostTools();
  const [typedAmount, setAmount] = React.useState<string>();
  const [notes, setNotes] = React.useState('');
  const typed = typedAmount ?? amountText(lead.estimatedAmount, decimalSeparator);
  const [checked, setChecked] = React.useState(false);
  const amount = parseAmount(typed, decimalSeparator);
  const command = () => {
    setChecked(true);
    if (amount.kind === 'invalid') return undefined;
    return { kind: 'Won' as const, amount: amount.kind === 'amount' ? amount.value : undefined, notes };
  };
  return (
    <ActionForm action="Won" command={command} {...frame}>
      <TextField
        label={text('Field_ActualAmount')}
        inputMode="decimal"
        value={typed}
        fault={checked && amount.kind === 'invalid' ? text('Field_AmountInvalid') : undefined}
        onChange={setAmount}
      />
      <NotesField label={text('Field_Notes')} value={notes} onChange={setNotes} />
    </ActionForm>
  );
};
