import type { TypedData } from '../core-types';
import type { NextOccurrence } from './schedule';

/** What a timer function receives. This host keeps no status between starts, so a run is never past due. */
export function timerInput(next: NextOccurrence, nowMs: number): TypedData {
  const at = (ms: number) => new Date(ms).toISOString();
  return {
    json: JSON.stringify({
      Schedule: { AdjustForDST: true },
      ScheduleStatus: { Last: at(nowMs), Next: at(next(nowMs)), LastUpdated: at(nowMs) },
      IsPastDue: false,
    }),
  };
}
