import type { FollowUpColumns } from './follow-up-columns';

/** Columns of `lead` that `readFollowUpColumns` needs. */
export const followUpStateColumns = [
  'statecode',
  'mpl_stage',
  'mpl_archivereason',
  'mpl_followupstatus',
  'mpl_leadtype',
  'mpl_contactrequested',
  'mpl_donotcontact',
  'mpl_istest',
  'mpl_receivedon',
  'mpl_followupdueon',
  'mpl_firstcontactedon',
  'mpl_expireson',
] as const;

const wholeNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const instant = (value: unknown): number | undefined => {
  const ms = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(ms) ? undefined : ms;
};

/** From a row of the Web API. A column that is missing counts as empty, a missing state as open. */
export const readFollowUpColumns = (row: Readonly<Record<string, unknown>>): FollowUpColumns => ({
  isOpen: (row.statecode ?? 0) === 0,
  stage: wholeNumber(row.mpl_stage),
  archiveReason: wholeNumber(row.mpl_archivereason),
  followUpStatus: wholeNumber(row.mpl_followupstatus),
  leadType: wholeNumber(row.mpl_leadtype),
  contactRequested: row.mpl_contactrequested === true,
  doNotContact: row.mpl_donotcontact === true,
  isTest: row.mpl_istest === true,
  receivedAtMs: instant(row.mpl_receivedon),
  dueAtMs: instant(row.mpl_followupdueon),
  firstContactedAtMs: instant(row.mpl_firstcontactedon),
  expiresAtMs: instant(row.mpl_expireson),
});
