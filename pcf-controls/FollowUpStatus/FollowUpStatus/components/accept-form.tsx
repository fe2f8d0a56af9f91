import * as React from 'react';
import { leadColumns } from '../../../../leads/schema/lead-columns';
import type { FormProps } from '../forms/form-props';
import { useAmount } from '../forms/use-amount';
import type { LeadRecord } from '../lead/lead-record';
import { useTexts } from '../text-keys';
import { ActionForm } from './action-form';
import { AmountField } from './amount-field';
import { NotesField } from './notes-field';
import { TextField } from './text-field';
import { ReferenceField } from './reference-field';
import { TimeFrameField } from './time-frame-field';

const draftOf = (lead: LeadRecord) => ({
  topic: lead.topic,
  timeFrame: lead.purchaseTimeFrame === undefined ? '' : String(lead.purchaseTimeFrame),
  owner: lead.owner,
  campaign: lead.campaign,
  notes: lead.notes,
  crmReference: lead.crmReference,
});

/** Takes up a lead: what Dynamics needs to qualify it, filled with what is known. */
export const AcceptForm: React.FC<FormProps> = ({ lead, attempts: _, ...frame }) => {
  const text = useTexts();
  const [typed, setTyped] = React.useState<Partial<ReturnType<typeof draftOf>>>({});
  // What the seller left alone follows the row: it must not be written back over somebody else's change.
  const draft = { ...draftOf(lead), ...typed };
  const [checked, setChecked] = React.useState(false);
  const change = (part: typeof typed): void => setTyped({ ...typed, ...part });
  const estimate = useAmount(lead, lead.estimatedAmount);
  const { amount } = estimate;
  const topic = draft.topic.trim();
  const command = () => {
    setChecked(true);
    if (topic === '' || amount.kind === 'invalid') return undefined;
    return {
      kind: 'Accept' as const,
      topic,
      estimatedAmount: amount.kind === 'amount' ? amount.value : undefined,
      purchaseTimeFrame: draft.timeFrame === '' ? undefined : Number(draft.timeFrame),
      owner: draft.owner,
      campaign: draft.campaign,
      notes: draft.notes,
      crmReference: draft.crmReference.trim(),
    };
  };
  return (
    <ActionForm action="Accept" command={command} {...frame}>
      <TextField
        label={text('Field_Topic')}
        required
        value={draft.topic}
        maxLength={leadColumns.subject.maxLength}
        fault={checked && topic === '' ? text('Form_Required') : undefined}
        onChange={(value) => change({ topic: value })}
      />
      <AmountField label={text('Field_Amount')} draft={estimate} checked={checked} />
      <TimeFrameField
        lead={lead}
        value={draft.timeFrame}
        onChange={(value) => change({ timeFrame: value })}
      />
      <ReferenceField
        label={text('Field_Team')}
        value={draft.owner}
        tables={['team', 'systemuser']}
        onChange={(owner) => change({ owner })}
      />
      <ReferenceField
        label={text('Field_Campaign')}
        value={draft.campaign}
        tables={['campaign']}
        onChange={(campaign) => change({ campaign })}
      />
      <TextField
        label={text('Field_CrmReference')}
        value={draft.crmReference}
        maxLength={leadColumns.mpl_crmreference.maxLength}
        onChange={(value) => change({ crmReference: value })}
      />
      <NotesField
        label={text('Field_Notes')}
        value={draft.notes}
        onChange={(value) => change({ notes: value })}
      />
    </ActionForm>
  );
};
