const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Half-open span of time in epoch milliseconds; an absent bound is open. */
export interface DateWindow {
  readonly fromMs?: number;
  readonly beforeMs?: number;
}

type Unit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

export const startOfDay = (ms: number): number => Math.floor(ms / dayMs) * dayMs;

export const endOfDay = (ms: number): number => startOfDay(ms) + dayMs;

/**
 * The span that a date operator without values means (`today`, `last-week`), or undefined for another operator.
 * The caller's time zone is UTC; weeks begin on Sunday, as for a user with English (United States) settings.
 */
export function namedWindow(operator: string, nowMs: number): DateWindow | undefined {
  const today = startOfDay(nowMs);
  const now = new Date(nowMs);
  const weekStart = today - now.getUTCDay() * dayMs;
  const month = (offset: number) => Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1);
  const year = (offset: number) => Date.UTC(now.getUTCFullYear() + offset, 0, 1);
  switch (operator) {
    case 'yesterday':
      return { fromMs: today - dayMs, beforeMs: today };
    case 'today':
      return { fromMs: today, beforeMs: today + dayMs };
    case 'tomorrow':
      return { fromMs: today + dayMs, beforeMs: today + 2 * dayMs };
    case 'last-seven-days':
      return countedWindow('last-x-days', 7, nowMs);
    case 'next-seven-days':
      return countedWindow('next-x-days', 7, nowMs);
    case 'last-week':
      return { fromMs: weekStart - 7 * dayMs, beforeMs: weekStart };
    case 'this-week':
      return { fromMs: weekStart, beforeMs: weekStart + 7 * dayMs };
    case 'next-week':
      return { fromMs: weekStart + 7 * dayMs, beforeMs: weekStart + 14 * dayMs };
    case 'last-month':
      return { fromMs: month(-1), beforeMs: month(0) };
    case 'this-month':
      return { fromMs: month(0), beforeMs: month(1) };
    case 'next-month':
      return { fromMs: month(1), beforeMs: month(2) };
    case 'last-year':
      return { fromMs: year(-1), beforeMs: year(0) };
    case 'this-year':
      return { fromMs: year(0), beforeMs: year(1) };
    case 'next-year':
      return { fromMs: year(1), beforeMs: year(2) };
    default:
      return undefined;
  }
}

/**
 * The span of `last-x-…`, `next-x-…` and `older-than-x-…`, or undefined for another operator. Hours and minutes count
 * from this very moment; days and longer reach to the beginning (last) or the end (next) of that day.
 */
export function countedWindow(operator: string, amount: number, nowMs: number): DateWindow | undefined {
  const match = /^(last|next|older-than)-x-(minutes|hours|days|weeks|months|years)$/.exec(operator);
  if (!match) return undefined;
  const unit = match[2] as Unit;
  const byDay = unit !== 'hours' && unit !== 'minutes';
  const direction = match[1] as 'last' | 'next' | 'older-than';
  switch (direction) {
    case 'older-than':
      return { beforeMs: shift(nowMs, -amount, unit) };
    case 'last':
      return {
        fromMs: byDay ? startOfDay(shift(nowMs, -amount, unit)) : shift(nowMs, -amount, unit),
        beforeMs: nowMs + 1,
      };
    case 'next':
      return {
        fromMs: nowMs,
        beforeMs: byDay ? endOfDay(shift(nowMs, amount, unit)) : shift(nowMs, amount, unit) + 1,
      };
  }
}

function shift(ms: number, amount: number, unit: Unit): number {
  switch (unit) {
    case 'minutes':
      return ms + amount * 60_000;
    case 'hours':
      return ms + amount * hourMs;
    case 'days':
      return ms + amount * dayMs;
    case 'weeks':
      return ms + amount * 7 * dayMs;
    case 'months':
      return shiftMonths(ms, amount);
    case 'years':
      return shiftMonths(ms, amount * 12);
  }
}

/** The 31st becomes the last day of a shorter month. */
function shiftMonths(ms: number, months: number): number {
  const date = new Date(ms);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), lastDay);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, day) + (ms - startOfDay(ms));
}
