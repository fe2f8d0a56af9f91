import type { IncomingLead } from '../incoming-lead';
import type { FollowUpPolicy } from '../received-touch';
import { callToAction, followUpStatus, stage, type FollowUpStatus, type Stage } from '../schema/choices';
import { addMonths } from './add-months';
import { contactRequestMs, informationalMonths } from './clock-lengths';

/** Where a lead begins its life. Times are epoch milliseconds; an absent one means that its clock does not run. */
export interface OpeningState {
  readonly stage: Stage;
  readonly followUpStatus: FollowUpStatus;
  readonly contactRequested: boolean;
  readonly followUpDueAtMs?: number;
  /** When a lead that nobody took up is archived: expired after a contact request, else as informational. */
  readonly expiresAtMs?: number;
}

const hourMs = 3_600_000;

const atRest: OpeningState = {
  stage: stage.Received,
  followUpStatus: followUpStatus.NotRequired,
  contactRequested: false,
};

/**
 * The state in which a lead is received. Only a contact request starts the clock of the first contact; taking or
 * trying the product is information. Test leads and do-not-contact notices run no clock at all.
 */
export const openingState = (
  lead: Pick<IncomingLead, 'callToAction' | 'isTest' | 'doNotContact'>,
  receivedAtMs: number,
  policy: FollowUpPolicy,
): OpeningState => {
  if (lead.isTest || lead.doNotContact) return atRest;
  if (lead.callToAction !== callToAction.ContactMe) {
    return { ...atRest, expiresAtMs: addMonths(receivedAtMs, informationalMonths) };
  }
  return {
    stage: stage.Received,
    followUpStatus: followUpStatus.Due,
    contactRequested: true,
    followUpDueAtMs: receivedAtMs + policy.followUpHours * hourMs,
    expiresAtMs: receivedAtMs + contactRequestMs,
  };
};
