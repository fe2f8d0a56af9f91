import * as React from 'react';
import type { FormProps } from '../forms/form-props';
import { useAmount } from '../forms/use-amount';
import type { LeadRecord } from '../lead/lead-record';
import { useTexts } from '../text-keys';
import { ActionForm } from './action-form';
import { AmountField } from './amount-field';
import { NotesField } from './notes-field';

/** The opportunity that will be won knows better than the lead, which says what was thought when it was accepted. */
const expectedAmount = ({ opportunities: [first], estimatedAmount }: LeadRecord): number | undefined =>
  first?.estimatedAmount ?? estimatedAmount;

/** Ends a lead well. */
export const WonForm: React.FC<FormProps> = ({ lead, attempts: _, ...frame }) => {
  const text = useTexts();
  const actual = useAmount(lead, expectedAmount(lead));
  const { amount } = actual;
  const [notes, setNotes] = React.useState('');
  const [checked, setChecked] = React.useState(false);
  const command = () => {
    setChecked(true);
    if (amount.kind === 'invalid') return undefined;
    return { kind: 'Won' as const, amount: amount.kind === 'amount' ? amount.value : undefined, notes };
  };
  return (
    <ActionForm action="Won" command={command} {...frame}>
      <AmountField label={text('Field_ActualAmount')} draft={actual} checked={checked} />
      <NotesField label={text('Field_Notes')} value={notes} onChange={setNotes} />
    </ActionForm>
  );
};
