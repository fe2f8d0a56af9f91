import { openingState } from '../follow-up/opening-state';
import type { FollowUpPolicy, LeadRow, ReceivedTouch } from '../received-touch';
import { followUpStatus, stage } from '../schema/choices';
import { toIsoSeconds } from './iso-seconds';
import { touchedAtMs } from './touched-at';

/** What the clocks' merging reads. */
export const followUpColumns = [
  'mpl_stage',
  'mpl_followupstatus',
  'mpl_contactrequested',
  'mpl_followupdueon',
  'mpl_firstcontactedon',
  'mpl_expireson',
  'mpl_lasttouchon',
  'mpl_donotcontact',
] as const;

const isLaterThan = (touch: ReceivedTouch, column: LeadRow[string] | undefined): boolean =>
  typeof column !== 'string' || touchedAtMs(touch) > Date.parse(column);

const runsClock = (row: LeadRow): boolean =>
  row.mpl_followupstatus === followUpStatus.Due || row.mpl_followupstatus === followUpStatus.Overdue;

/** A notice that is news, or later than all else, ends what an earlier contact request had started. */
const stopClock = (existing: LeadRow, touch: ReceivedTouch): LeadRow =>
  existing.mpl_donotcontact === true && !isLaterThan(touch, existing.mpl_lasttouchon)
    ? {}
    : {
        mpl_contactrequested: false,
        ...(runsClock(existing) && {
          mpl_followupstatus: followUpStatus.NotRequired,
          mpl_followupdueon: null,
        }),
      };

/**
 * A contact request asks for attention. After a do-not-contact notice only a later one does. The clock starts where
 * none runs: a due time that exists may be a seller's, and who was contacted since then has his answer.
 */
const requestContact = (existing: LeadRow, touch: ReceivedTouch, policy: FollowUpPolicy): LeadRow => {
  const { contactRequested, followUpDueAtMs, expiresAtMs } = openingState(
    touch.lead,
    touch.receivedAtMs,
    policy,
  );
  const isWithdrawn = existing.mpl_donotcontact === true && !isLaterThan(touch, existing.mpl_lasttouchon);
  if (!contactRequested || followUpDueAtMs === undefined || isWithdrawn) return {};
  const startsClock =
    (existing.mpl_followupdueon ?? null) === null &&
    existing.mpl_stage !== stage.Archived &&
    isLaterThan(touch, existing.mpl_firstcontactedon);
  if (!startsClock) return { mpl_contactrequested: true };
  return {
    mpl_contactrequested: true,
    mpl_followupdueon: toIsoSeconds(followUpDueAtMs),
    mpl_followupstatus: followUpStatus.Due,
    ...(existing.mpl_stage !== stage.Accepted &&
      expiresAtMs !== undefined && { mpl_expireson: toIsoSeconds(expiresAtMs) }),
  };
};

/** What a further touch does to the clocks of an open lead. */
export const mergeFollowUp = (existing: LeadRow, touch: ReceivedTouch, policy: FollowUpPolicy): LeadRow =>
  touch.lead.doNotContact ? stopClock(existing, touch) : requestContact(existing, touch, policy);
