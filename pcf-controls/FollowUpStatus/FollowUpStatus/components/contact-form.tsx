import * as React from 'react';
import type { FormProps } from '../forms/form-props';
import { useTexts } from '../text-keys';
import { ActionForm } from './action-form';
import { ChoiceField } from './choice-field';
import { NotesField } from './notes-field';
import { TextField } from './text-field';

const channels = ['phonecall', 'email'] as const;
type Channel = (typeof channels)[number];

/** Dataverse's limit of an activity's subject. */
const subjectMaxLength = 400;

/** Writes down that the customer was contacted. */
export const ContactForm: React.FC<FormProps> = ({ lead, attempts: _, ...frame }) => {
  const text = useTexts();
  const proposed = (channel: Channel): string =>
    text(`Subject_${channel}`, lead.topic).slice(0, subjectMaxLength);
  const form = React.useRef({});
  const [channel, setChannel] = React.useState<Channel>('phonecall');
  const [typedSubject, setSubject] = React.useState<string>();
  const [notes, setNotes] = React.useState('');
  const subject = typedSubject ?? proposed(channel);
  const isMissing = subject.trim() === '';
  const [checked, setChecked] = React.useState(false);
  const command = () => {
    setChecked(true);
    if (isMissing) return undefined;
    return {
      kind: 'LogContact' as const,
      form: form.current,
      channel,
      subject: subject.trim(),
      notes,
    };
  };
  return (
    <ActionForm action="LogContact" command={command} {...frame}>
      <ChoiceField
        label={text('Field_Channel')}
        value={channel}
        options={channels.map((value) => ({ value, label: text(`Channel_${value}`) }))}
        onChange={(value) => setChannel(value === 'email' ? 'email' : 'phonecall')}
      />
      <TextField
        label={text('Field_Subject')}
        required
        value={subject}
        maxLength={subjectMaxLength}
        fault={checked && isMissing ? text('Form_Required') : undefined}
        onChange={setSubject}
      />
      <NotesField label={text('Field_Notes')} value={notes} onChange={setNotes} />
    </ActionForm>
  );
};
