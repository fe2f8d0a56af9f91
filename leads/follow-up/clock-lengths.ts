const hourMs = 3_600_000;

/** Partner Center expires leads that nobody answered after as many days. */
export const contactRequestMs = 14 * 24 * hourMs;

/** A customer who waited so long has most likely looked elsewhere: another icon and message than the flame. */
export const lateAfterMs = 72 * hourMs;

export const informationalMonths = 6;
