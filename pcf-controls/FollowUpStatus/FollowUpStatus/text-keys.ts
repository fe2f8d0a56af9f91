import { declineReason } from '../../../leads/schema/choices';
import type { SharedTextKey } from '../../shared/text/shared-text-keys';
import { useText } from '../../shared/text/text-context';
import { leadActions } from './follow-up/actions-for';
import { situations } from './follow-up/standing';

const keysOf = <P extends string, N extends string>(prefix: P, names: readonly N[]) =>
  names.map((name) => `${prefix}_${name}` as const);

const declineReasons = Object.keys(declineReason) as (keyof typeof declineReason)[];

/** Dynamics' purchase time frames, in the order of their values. */
export const timeFrames = ['Immediate', 'ThisQuarter', 'NextQuarter', 'ThisYear', 'Unknown'] as const;

/** Texts of this control in every resx. */
export const textKeys = [
  'Stages',
  ...keysOf('Stage', ['Received', 'Accepted', 'Archived', 'Done', 'Now', 'Ahead', 'Skipped']),
  ...keysOf('Situation', situations),
  ...keysOf('Hint', situations),
  'Clock_Left',
  'Clock_Over',
  'Clock_Due',
  'Clock_Expires',
  'Clock_Expired',
  'Duration_Days',
  'Duration_Hours',
  'Duration_Minutes',
  'Flame',
  'Contact',
  'Contact_Hidden',
  'Contact_None',
  'Attempts_None',
  'Attempts_One',
  'Attempts_Many',
  'Attempts_AtLeast',
  'Attempts_Last',
  'Attempts_Advice',
  'Attempts_Closing',
  'Attempts_Failed',
  'Actions',
  'Next',
  ...keysOf('Action', leadActions),
  ...keysOf('Done', leadActions),
  'Reopen_Hint',
  'Reopen_Explained',
  'Action_OpenOpportunity',
  'Action_RefreshForm',
  'Form_Save',
  'Form_Saving',
  'Form_Cancel',
  'Form_Required',
  'Form_Failed',
  'Form_HandedOver',
  'Form_FailedUnseen',
  'Form_Changed',
  'Form_ChangedBy',
  'Form_CheckAgain',
  'Form_NotPossible',
  'Field_Topic',
  'Field_Amount',
  'Field_AmountInvalid',
  'Field_ActualAmount',
  'Field_TimeFrame',
  'Field_TimeFrameNone',
  ...keysOf('TimeFrame', timeFrames),
  'Field_Team',
  'Field_Campaign',
  'Field_Choose',
  'Field_None',
  'Field_Notes',
  'Field_CrmReference',
  'Field_Reason',
  ...keysOf('Reason', declineReasons),
  'Field_Channel',
  'Channel_phonecall',
  'Channel_email',
  'Field_Subject',
  'Subject_phonecall',
  'Subject_email',
  'New',
  'Outdated',
  'Disabled',
] as const;

export type TextKey = (typeof textKeys)[number] | SharedTextKey;

export const useTexts = useText<TextKey>;
