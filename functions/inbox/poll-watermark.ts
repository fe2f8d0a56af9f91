import { readStates } from './state-rows';
import type { InboxStorage } from './storage';

/** Time of the newest row of `MarketplaceLeads` that was taken, and whose table it is from. */
export interface PollWatermark {
  /** ISO 8601 in UTC, as storage wrote it. */
  readonly newest: string;
  /** Absent in marks of earlier versions. */
  readonly source: string | undefined;
}

/** Rows become visible late now and then; what is read twice is remembered by key. */
const overlapMs = 2 * 3600 * 1000;

export async function readWatermark(storage: InboxStorage): Promise<PollWatermark | undefined> {
  const { newest, source } = (await readStates(storage, 'poll')).get('watermark') ?? {};
  if (typeof newest !== 'string') return undefined;
  return { newest, source: typeof source === 'string' ? source : undefined };
}

/** The next poll reads all rows from this time on, again. */
export const pollsFrom = (watermark: PollWatermark | undefined): Date =>
  watermark === undefined ? new Date(0) : new Date(Date.parse(watermark.newest) - overlapMs);
