import type { FollowUpColumns } from './follow-up-columns';
import { followUpState } from './follow-up-state';

/** `request`: a customer asks for contact. `reminder`: the answer is due soon. `late`: nobody answered for 72 hours. */
export type NoticeKind = 'request' | 'reminder' | 'late';

/** Whether anybody may still be told that this customer waits. Never for test leads and customers who want no contact. */
export const waitsForAnswer = (columns: FollowUpColumns, nowMs: number): boolean =>
  !columns.isTest && columns.isOpen && followUpState(columns, nowMs).urgency !== 'none';

/** The reminder that is due, the most urgent only: who slept through the first need not be told twice. */
export const dueReminder = (
  columns: FollowUpColumns,
  nowMs: number,
  remindBeforeMs: number,
): Exclude<NoticeKind, 'request'> | undefined => {
  if (!waitsForAnswer(columns, nowMs)) return undefined;
  if (followUpState(columns, nowMs).urgency === 'late') return 'late';
  const { dueAtMs } = columns;
  const isSoon = dueAtMs !== undefined && dueAtMs - remindBeforeMs <= nowMs && nowMs < dueAtMs;
  return isSoon ? 'reminder' : undefined;
};
