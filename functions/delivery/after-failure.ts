import type { DataverseError } from '../dataverse/dataverse-error';
import type { StoredInboxRow } from '../inbox/inbox-row';
import type { Settlement } from '../inbox/settle';
import { keyTaken } from './key-taken';

/**
 * Tries of one row that Dataverse refuses by itself, before a human has to look: about a quarter of a minute for a
 * refusal, two minutes for a key that stays taken, some two hours for a fault that may pass.
 */
export const maxAttempts = { refused: 5, keyTaken: 8, mayPass: 20 } as const;

const firstWaitMs = 1_000;
const longestWaitMs = 600_000;

/** Somebody was quicker with this row: reading again is the answer, and not a fault of the row. */
const readAgain = new Set([...keyTaken, '0x80060882']);
const readAgainAtOnce = 2;

/**
 * What to do with a row that was refused while others were taken. The reason is a code and a column at most:
 * Dataverse's own text may quote what the customer typed.
 */
export function afterFailure(row: StoredInboxRow, error: DataverseError, nowMs: number): Settlement {
  const attempt = row.attempts + 1;
  const reason = [error.code, error.column].filter(Boolean).join(' ');
  if (attempt >= mostAttempts(error)) return { kind: 'dead', reason };
  const isAtOnce = readAgain.has(error.code) && row.attempts < readAgainAtOnce;
  const waitMs = isAtOnce ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** row.attempts);
  return { kind: 'retry', reason, nextAttemptAt: new Date(nowMs + waitMs).toISOString() };
}

function mostAttempts({ code, family }: DataverseError): number {
  if (keyTaken.has(code)) return maxAttempts.keyTaken;
  return family === 'transient' ? maxAttempts.mayPass : maxAttempts.refused;
}
