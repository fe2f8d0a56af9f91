import { invalidArgument } from '../query-error';

const dayMs = 86_400_000;

/** The number by which `dategrouping` groups a date, in UTC; a year's first week is the one with 1 January, weeks begin on Sunday. */
export function datePart(grouping: string, ms: number): number {
  const date = new Date(ms);
  switch (grouping) {
    case 'day':
      return date.getUTCDate();
    case 'week': {
      const newYear = new Date(Date.UTC(date.getUTCFullYear(), 0, 1));
      const dayOfYear = Math.floor((ms - newYear.getTime()) / dayMs);
      return Math.floor((dayOfYear + newYear.getUTCDay()) / 7) + 1;
    }
    case 'month':
      return date.getUTCMonth() + 1;
    case 'quarter':
      return Math.floor(date.getUTCMonth() / 3) + 1;
    case 'year':
      return date.getUTCFullYear();
    default:
      throw invalidArgument(
        `The dategrouping '${grouping}' is not supported: use day, week, month, quarter or year.`,
      );
  }
}
