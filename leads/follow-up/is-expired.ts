import { archiveReason, stage } from '../schema/choices';

export interface ExpiryColumns {
  readonly stage: number | null | undefined;
  readonly archiveReason: number | null | undefined;
  readonly contactRequested: boolean | null | undefined;
  /** Epoch milliseconds. */
  readonly expiresAtMs: number | null | undefined;
}

/**
 * Whether a contact request has expired, so that its contact data is hidden: archived as expired, or still received
 * when its time has run out (the sweep archives it a little later).
 */
export const isExpired = (columns: ExpiryColumns, nowMs: number): boolean => {
  if (columns.archiveReason === archiveReason.Expired) return true;
  const open = columns.stage === stage.Received && columns.contactRequested === true;
  return open && typeof columns.expiresAtMs === 'number' && columns.expiresAtMs <= nowMs;
};
