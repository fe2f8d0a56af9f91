import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react-components';
import { declineReason, type DeclineReason } from '../../../../leads/schema/choices';
import { useStore } from '../../../shared/store/use-store';
import { advisedAttempts } from '../attempts/advised-attempts';
import type { Fetched } from '../create-follow-up-model';
import type { Attempts } from '../attempts/load-attempts';
import type { FormProps } from '../forms/form-props';
import { useTexts } from '../text-keys';
import { ActionForm } from './action-form';
import { ChoiceField } from './choice-field';
import { NotesField } from './notes-field';

const useStyles = makeStyles({ wide: { gridColumnStart: '1', gridColumnEnd: '-1' } });

const reasons = Object.keys(declineReason) as (keyof typeof declineReason)[];

const countOf = (fetched: Fetched<Attempts>): number | undefined =>
  fetched.kind === 'loaded' ? fetched.value.count : undefined;

export interface CloseFormProps extends FormProps {
  readonly action: 'Decline' | 'Lost';
}

/** Gives a lead up, with the reason, and says so when hardly anybody tried. */
export const CloseForm: React.FC<CloseFormProps> = ({ action, lead, attempts, ...frame }) => {
  const text = useTexts();
  const styles = useStyles();
  const count = useStore(attempts, countOf);
  const [reason, setReason] = React.useState<'' | keyof typeof declineReason>('');
  const [typedNotes, setNotes] = React.useState<string>();
  const notes = typedNotes ?? lead.notes;
  const [checked, setChecked] = React.useState(false);
  const command = () => {
    setChecked(true);
    if (reason === '') return undefined;
    const value: DeclineReason = declineReason[reason];
    return { kind: action, reason: value, reasonText: text(`Reason_${reason}`), notes };
  };
  return (
    <ActionForm action={action} command={command} {...frame}>
      {count !== undefined && count < advisedAttempts && (
        <Text className={styles.wide}>{text('Attempts_Closing', count, advisedAttempts)}</Text>
      )}
      <ChoiceField
        label={text('Field_Reason')}
        required
        value={reason}
        fault={checked && reason === '' ? text('Form_Required') : undefined}
        options={[
          { value: '', label: text('Field_Choose') },
          ...reasons.map((name) => ({ value: name, label: text(`Reason_${name}`) })),
        ]}
        onChange={(value) => setReason(reasons.find((name) => name === value) ?? '')}
      />
      <NotesField label={text('Field_Notes')} value={notes} onChange={setNotes} />
    </ActionForm>
  );
};
