import { strongerInterest } from '../lead-source/interest';
import type { FollowUpPolicy, LeadRow, ReceivedTouch } from '../received-touch';
import { interest, type Interest } from '../schema/choices';
import { doNotContactColumns } from './do-not-contact-columns';
import { contactColumns, fillContact } from './fill-contact';
import { fillEmpty } from './fill-empty';
import { fillOffer, offerColumns } from './fill-offer';
import { isEmpty } from './is-empty';
import { followUpColumns, mergeFollowUp } from './merge-follow-up';
import { mergeNotes } from './merge-notes';
import { toLeadRow } from './to-lead-row';

/** Filled one by one where they are empty; the description stays a summary of the first touch. */
const singles = ['subject', 'jobtitle', 'address1_country', 'mpl_campaigncode'] as const;

const doNotContactNames = Object.keys(doNotContactColumns) as readonly (keyof typeof doNotContactColumns)[];

/** Columns of the existing row that `mergeTouch` must be given. */
export const mergeColumns: readonly string[] = [
  ...new Set([
    ...singles,
    ...contactColumns,
    ...offerColumns,
    ...followUpColumns,
    ...doNotContactNames,
    'mpl_interest',
    'mpl_receivedon',
    'mpl_customernotes',
  ]),
];

const earliest = (one: LeadRow[string] | undefined, other: string): string =>
  typeof one === 'string' && Date.parse(one) <= Date.parse(other) ? one : other;

const latest = (one: LeadRow[string] | undefined, other: string): string =>
  typeof one === 'string' && Date.parse(one) >= Date.parse(other) ? one : other;

const onlyChanges = (existing: LeadRow, merged: LeadRow): LeadRow =>
  Object.fromEntries(
    Object.entries(merged).filter(([column, value]) =>
      value === null ? !isEmpty(existing[column]) : existing[column] !== value,
    ),
  );

/**
 * What a further touch changes on an open lead, `{}` when nothing. It adds: a later last touch, a stronger interest,
 * a contact request, do not contact, the customer's further words; and it fills columns that are empty. Contact,
 * topic, owner and status that exist are a seller's and stay. Doing it twice changes nothing more. The caller counts
 * touches.
 */
export const mergeTouch = (existing: LeadRow, touch: ReceivedTouch, policy: FollowUpPolicy): LeadRow => {
  const incoming = toLeadRow(touch, policy);
  return onlyChanges(existing, {
    ...fillEmpty(singles, existing, incoming),
    ...fillOffer(existing, incoming),
    ...fillContact(existing, incoming, touch),
    ...mergeNotes(existing, touch.lead.customerNotes),
    ...mergeFollowUp(existing, touch, policy),
    ...(touch.lead.doNotContact && doNotContactColumns),
    mpl_interest: strongerInterest(
      (existing.mpl_interest ?? interest.Unknown) as Interest,
      touch.lead.interest,
    ),
    mpl_receivedon: earliest(existing.mpl_receivedon, String(incoming.mpl_receivedon)),
    mpl_lasttouchon: latest(existing.mpl_lasttouchon, String(incoming.mpl_lasttouchon)),
  });
};
