import type { LeadRow, ReceivedTouch } from '../received-touch';
import { isEmpty } from './is-empty';
import { isIncomplete } from './is-incomplete';
import { judgeChanged } from './judge-changed';

/** What the filling of the contact reads. */
export const contactColumns = [
  'firstname',
  'lastname',
  'companyname',
  'emailaddress1',
  'telephone1',
  'mpl_phonee164',
  'mpl_emailvalidity',
  'mpl_phonevalidity',
  'mpl_quality',
  'mpl_contactreason',
  'mpl_incomplete',
] as const;

const pick = (row: LeadRow, columns: readonly string[]): LeadRow =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));

/** A name belongs together: a first name is filled in beside the same last name only. */
const namesToFill = (existing: LeadRow, incoming: LeadRow): readonly string[] => {
  if (!isEmpty(existing.firstname)) return [];
  if (isEmpty(existing.lastname)) return ['firstname', 'lastname'];
  return existing.lastname === incoming.lastname && !isEmpty(incoming.firstname) ? ['firstname'] : [];
};

/** Verdicts on an address or number belong to the one they are about, so they come with it. */
const channelsToFill = (existing: LeadRow, incoming: LeadRow): readonly string[] => [
  ...(isEmpty(existing.emailaddress1) && !isEmpty(incoming.emailaddress1)
    ? ['emailaddress1', 'mpl_emailvalidity']
    : []),
  ...(isEmpty(existing.telephone1) && !isEmpty(incoming.telephone1)
    ? ['telephone1', 'mpl_phonee164', 'mpl_phonevalidity']
    : []),
];

/** Quality and reason judge the whole contact, of which a part has just been filled in. */
const judge = (
  existing: LeadRow,
  merged: LeadRow,
  channels: readonly string[],
  touch: ReceivedTouch,
): LeadRow => {
  const { countryCode } = touch.lead.contact;
  const knowledge = { countryCode, findings: touch.findings };
  const { mpl_quality, mpl_contactreason = null } = judgeChanged(existing, merged, channels, knowledge);
  return { mpl_quality, mpl_contactreason };
};

/** The contact columns that a further touch can fill in, `incoming` being its row; what exists is never changed. */
export const fillContact = (existing: LeadRow, incoming: LeadRow, touch: ReceivedTouch): LeadRow => {
  const channels = channelsToFill(existing, incoming);
  const company = isEmpty(existing.companyname) && !isEmpty(incoming.companyname) ? ['companyname'] : [];
  const columns = [...namesToFill(existing, incoming), ...company, ...channels];
  if (columns.length === 0) return {};
  const filled = pick(incoming, columns);
  const merged = { ...existing, ...filled };
  return {
    ...filled,
    ...(channels.length > 0 && judge(existing, merged, channels, touch)),
    mpl_incomplete: isIncomplete(merged),
  };
};
