import type { DeliveryContext } from './deliver-rows';
import type { LeadPlan } from './plan-lead';
import { writePlans, type PlanOutcome } from './write-plans';

interface Planning {
  /** Inbox rows that the plans were made from. */
  readonly rows: number;
  /** When the reading for them began, by the context's monotonic clock. */
  readonly startedMs: number;
}

/**
 * Writes plans and notes how many rows Dataverse could take at once. A host that was frozen meanwhile, until another had
 * its shard, takes nothing back that the other wrote.
 */
export async function writeInTime(
  {
    dataverse,
    chunkSize,
    monotonicMs,
    leaseMs,
  }: Pick<DeliveryContext, 'dataverse' | 'chunkSize' | 'monotonicMs' | 'leaseMs'>,
  plans: readonly LeadPlan[],
  { rows, startedMs }: Planning,
): Promise<ReadonlyMap<LeadPlan, PlanOutcome>> {
  try {
    const outcomes = await writePlans(dataverse, plans, () => monotonicMs() - startedMs > leaseMs);
    chunkSize.written(rows);
    return outcomes;
  } catch (error) {
    chunkSize.refused(rows, error);
    throw error;
  }
}
