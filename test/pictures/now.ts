/** The time on every picture, in epoch milliseconds: pictures taken tomorrow show the same. */
export const nowMs = Date.UTC(2026, 10, 20, 9, 30);

const hourMs = 3_600_000;

/** ISO time so many hours ago; less than none lies ahead. */
export const hoursAgo = (hours: number): string => new Date(nowMs - hours * hourMs).toISOString();
