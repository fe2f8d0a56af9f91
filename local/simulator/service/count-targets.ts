import { parseBatch, requestsIn } from '../batch/parse-batch';
import type { Call } from './call';

const bulk = new Set(['CreateMultiple', 'UpdateMultiple', 'UpsertMultiple']);

/** Rows that a request writes: targets of a bulk message, parts of a batch, otherwise 1. */
export function countTargets(call: Call, operation: string): number {
  if (operation !== 'Batch' && !bulk.has(operation)) return 1;
  try {
    if (operation === 'Batch') return requestsIn(parseBatch(call));
    const { Targets: targets } = call.json();
    return Array.isArray(targets) ? targets.length : 1;
  } catch {
    // What is wrong with the body is said when the request is carried out.
    return 1;
  }
}
