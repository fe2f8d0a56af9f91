import { contactRequestMs } from './clock-lengths';
import type { FollowUpColumns } from './follow-up-columns';

/** When the customer asked for contact last: a request sets its expiry, so that one column tells both. */
export const requestedAtMs = (columns: FollowUpColumns): number | undefined =>
  columns.contactRequested && columns.expiresAtMs !== undefined
    ? columns.expiresAtMs - contactRequestMs
    : columns.receivedAtMs;

/** Somebody got in touch after the customer asked. */
export const isContactedSince = (columns: FollowUpColumns): boolean =>
  columns.firstContactedAtMs !== undefined &&
  columns.firstContactedAtMs >= (requestedAtMs(columns) ?? -Infinity);
