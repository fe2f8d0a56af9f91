import { archiveReason } from '../schema/choices';
import type { FollowUpColumns } from './follow-up-columns';
import { followUpState } from './follow-up-state';

/**
 * Whether a contact request has expired, so that its contact data is hidden: archived as expired, whatever the stage
 * says, or still received when its time has run out (the sweep archives it a little later).
 */
export const isExpired = (columns: FollowUpColumns, nowMs: number): boolean =>
  columns.archiveReason === archiveReason.Expired || followUpState(columns, nowMs).isExpired;
