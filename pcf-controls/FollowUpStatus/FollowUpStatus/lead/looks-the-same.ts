import { standingOf } from '../follow-up/standing';
import type { LeadRecord } from './lead-record';

/** What a seller sees and a form would write back, without the row's version, its last writer, and the clock's columns. */
const visible = ({
  rowVersion: _v,
  changedBy: _b,
  changedAtMs: _a,
  followUp: _f,
  ...rest
}: LeadRecord): string => JSON.stringify(rest);

/**
 * Whether a row that was written since still says what the seller saw. The server notes a moment after each action
 * what Dynamics made of it, and writes again when a clock runs out: neither is a change to ask the seller about.
 */
export const looksTheSame = (seen: LeadRecord, stored: LeadRecord, nowMs: number): boolean =>
  visible(seen) === visible(stored) &&
  standingOf(seen.followUp, nowMs).situation === standingOf(stored.followUp, nowMs).situation;
