import { Cron } from 'croner';
import { HostError } from '../host-error';

/** The first moment of the schedule after `afterMs`, both in epoch milliseconds. */
export type NextOccurrence = (afterMs: number) => number;

/**
 * Reads an NCRONTAB expression of five fields or, with seconds, six; UTC. Day of month and day of week must both match, other than in cron.
 * @throws HostError for what NCRONTAB does not know, such as `?`, `L`, `W` and `#`.
 */
export function parseSchedule(name: string, expression: string): NextOccurrence {
  const misfit = (why: string) =>
    new HostError(
      `Function "${name}": the schedule is "${expression}", expected an NCRONTAB expression such as "0 */5 * * * *" (${why}).`,
    );
  // croner takes these, and nicknames such as @daily, as extensions; the platform refuses them.
  const words = expression
    .toUpperCase()
    .replaceAll(/JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|SUN|MON|TUE|WED|THU|FRI|SAT/g, '0');
  if (/[^\d\s*,/-]/.test(words)) throw misfit('only numbers, names and * , - / are known');
  const cron = readCron(expression, misfit);
  return (afterMs) => {
    const next = cron.nextRun(new Date(afterMs));
    if (next === null) throw misfit('it has no further occurrence');
    return next.getTime();
  };
}

function readCron(expression: string, misfit: (why: string) => HostError): Cron {
  try {
    return new Cron(expression, { mode: '5-or-6-parts', domAndDow: true, timezone: 'UTC', paused: true });
  } catch (error) {
    throw misfit(error instanceof Error ? error.message : String(error));
  }
}
