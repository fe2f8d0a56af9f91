import type { ReceivedTouch } from '../received-touch';

/**
 * When the customer acted, in whole seconds: the carrier's creation time where there is one. A time after the receipt
 * is a wrong clock and not believed.
 */
export const touchedAtMs = ({ lead, receivedAtMs }: ReceivedTouch): number =>
  Math.floor(Math.min(lead.createdAtMs ?? receivedAtMs, receivedAtMs) / 1000) * 1000;
