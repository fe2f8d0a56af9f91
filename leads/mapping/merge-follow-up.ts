import { followUpState } from '../follow-up/follow-up-state';
import { openingState } from '../follow-up/opening-state';
import { followUpStateColumns, readFollowUpColumns } from '../follow-up/read-follow-up-columns';
import { isContactedSince } from '../follow-up/requested-at';
import type { FollowUpPolicy, LeadRow, ReceivedTouch } from '../received-touch';
import { archiveReason, followUpStatus, stage } from '../schema/choices';
import { toIsoSeconds } from './iso-seconds';
import { touchedAtMs } from './touched-at';

/** What the clocks' merging reads. */
export const followUpColumns = [...followUpStateColumns, 'mpl_lasttouchon'] as const;

const isLaterThan = (touch: ReceivedTouch, column: LeadRow[string] | undefined): boolean =>
  typeof column !== 'string' || touchedAtMs(touch) > Date.parse(column);

const runsClock = (row: LeadRow): boolean =>
  row.mpl_followupstatus === followUpStatus.Due || row.mpl_followupstatus === followUpStatus.Overdue;

/** A clock that was answered stays as the seller's history; one that waits with an archived lead goes as well. */
const isUnanswered = (row: LeadRow): boolean =>
  row.mpl_followupstatus !== followUpStatus.Contacted && !isContactedSince(readFollowUpColumns(row));

/** A notice that is news, or later than all else, ends what an earlier contact request had started. */
const stopClock = (existing: LeadRow, touch: ReceivedTouch): LeadRow =>
  existing.mpl_donotcontact === true && !isLaterThan(touch, existing.mpl_lasttouchon)
    ? {}
    : {
        mpl_contactrequested: false,
        ...(isUnanswered(existing) && { mpl_followupdueon: null }),
        ...(runsClock(existing) && { mpl_followupstatus: followUpStatus.NotRequired }),
      };

const archivedByTime: readonly (number | undefined)[] = [archiveReason.Expired, archiveReason.Informational];

/** What time alone had archived by the touch, whether a sweep had noted it or not; otherwise undefined. */
const archivedBefore = (existing: LeadRow, touch: ReceivedTouch): LeadRow | undefined => {
  const state = followUpState(readFollowUpColumns(existing), touch.receivedAtMs);
  if (state.stage !== stage.Archived || !archivedByTime.includes(state.archiveReason)) return undefined;
  return {
    mpl_stage: state.stage,
    mpl_archivereason: state.archiveReason ?? null,
    mpl_followupstatus: state.status,
  };
};

/** The clock starts where none runs: a due time that exists may be a seller's, until the request before was answered. */
const startsClock = (existing: LeadRow, touch: ReceivedTouch): boolean =>
  isLaterThan(touch, existing.mpl_firstcontactedon) &&
  ((existing.mpl_followupdueon ?? null) === null || isContactedSince(readFollowUpColumns(existing)));

/**
 * A first request on a lead for which a seller has set a due time keeps that time; it has to show and to be told of all
 * the same.
 */
const joinsSellersClock = (existing: LeadRow, touch: ReceivedTouch, expiresAtMs: number): LeadRow =>
  existing.mpl_contactrequested === true || !isLaterThan(touch, existing.mpl_firstcontactedon)
    ? {}
    : {
        mpl_expireson: toIsoSeconds(expiresAtMs),
        ...((existing.mpl_followupstatus ?? followUpStatus.NotRequired) === followUpStatus.NotRequired && {
          mpl_followupstatus: followUpStatus.Due,
        }),
      };

/**
 * A contact request asks for attention. After a do-not-contact notice only a later one does. What time had archived
 * comes back with it; what a person archived stays archived, and its clock shows when a person takes it up again.
 */
const requestContact = (existing: LeadRow, touch: ReceivedTouch, policy: FollowUpPolicy): LeadRow => {
  const { contactRequested, followUpDueAtMs, expiresAtMs } = openingState(
    touch.lead,
    touch.receivedAtMs,
    policy,
  );
  const isNews = isLaterThan(touch, existing.mpl_lasttouchon);
  const isWithdrawn = existing.mpl_donotcontact === true && !isNews;
  if (!contactRequested || isWithdrawn || followUpDueAtMs === undefined || expiresAtMs === undefined)
    return {};
  const comesBack = isNews && archivedBefore(existing, touch) !== undefined;
  const staysArchived = existing.mpl_stage === stage.Archived && !comesBack;
  if (!comesBack && !startsClock(existing, touch))
    return { mpl_contactrequested: true, ...joinsSellersClock(existing, touch, expiresAtMs) };
  return {
    mpl_contactrequested: true,
    mpl_followupdueon: toIsoSeconds(followUpDueAtMs),
    mpl_followupstatus: staysArchived ? followUpStatus.Closed : followUpStatus.Due,
    // Tells when the customer asked; an accepted lead does not expire, whatever stands here.
    mpl_expireson: toIsoSeconds(expiresAtMs),
    ...(comesBack && { mpl_stage: stage.Received, mpl_archivereason: null }),
  };
};

/** What a further touch does to the clocks of an open lead. */
export const mergeFollowUp = (existing: LeadRow, touch: ReceivedTouch, policy: FollowUpPolicy): LeadRow =>
  touch.lead.doNotContact
    ? { ...stopClock(existing, touch), ...archivedBefore(existing, touch) }
    : requestContact(existing, touch, policy);
