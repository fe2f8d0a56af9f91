import type { RowEvent } from './row-event';
import type { Work } from './work';

/** Notes events of a unit of work with what the request behind them said. */
export function raise(work: Work, ...events: readonly RowEvent[]): void {
  const { caller, detectDuplicates, bypass, tag } = work;
  for (const event of events) work.events.push({ event, request: { caller, detectDuplicates, bypass, tag } });
}
