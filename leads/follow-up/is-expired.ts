import { archiveReason } from '../schema/choices';
import { followUpState } from './follow-up-state';

export interface ExpiryColumns {
  readonly stage: number | null | undefined;
  readonly archiveReason: number | null | undefined;
  readonly contactRequested: boolean | null | undefined;
  /** Epoch milliseconds. */
  readonly expiresAtMs: number | null | undefined;
}

/**
 * Whether a contact request has expired, so that its contact data is hidden: archived as expired, or still received
 * when its time has run out (the sweep archives it a little later). For who knows nothing of contacts made meanwhile.
 */
export const isExpired = (columns: ExpiryColumns, nowMs: number): boolean =>
  columns.archiveReason === archiveReason.Expired ||
  followUpState(
    {
      isOpen: true,
      stage: columns.stage ?? undefined,
      archiveReason: columns.archiveReason ?? undefined,
      contactRequested: columns.contactRequested === true,
      doNotContact: false,
      isTest: false,
      expiresAtMs: columns.expiresAtMs ?? undefined,
    },
    nowMs,
  ).isExpired;
