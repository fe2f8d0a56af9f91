import { toTouchRow } from '../../leads/mapping/to-touch-row';
import type { Dataverse, Row } from '../dataverse/dataverse';
import { onlyOurColumns } from './our-columns';
import type { LeadPlan } from './plan-lead';
import { writeIsolated, type WriteOutcome } from './write-isolated';

/** What became of one plan: the lead's id, or why something in it was refused. */
export type PlanOutcome = WriteOutcome;

/**
 * At most one bulk message each for new leads, touches and changed leads. The lead comes first because a touch points
 * to it; a crash in between is mended by the next delivery, which counts what is there.
 * @param mayBeOutdated whether so long has passed since the plans were made (a frozen host) that another worker may
 * have gone on from there.
 * @throws DataverseError when nothing can be said about single rows (throttled, away, not allowed).
 */
export async function writePlans(
  dataverse: Dataverse,
  plans: readonly LeadPlan[],
  mayBeOutdated: () => boolean,
): Promise<ReadonlyMap<LeadPlan, PlanOutcome>> {
  const outcomes = new Map<LeadPlan, PlanOutcome>(
    plans.map((plan) => [plan, { kind: 'done', id: plan.existing?.id }]),
  );
  await createLeads(dataverse, plans, outcomes);
  await addTouches(dataverse, plans, outcomes);
  await changeLeads(dataverse, plans, outcomes, mayBeOutdated());
  return outcomes;
}

type Outcomes = Map<LeadPlan, PlanOutcome>;

async function createLeads(
  dataverse: Dataverse,
  plans: readonly LeadPlan[],
  outcomes: Outcomes,
): Promise<void> {
  const made = plans.flatMap((plan) => (plan.create === undefined ? [] : [{ plan, row: plan.create }]));
  const rows = made.map(({ row }) => row);
  const written = await writeIsolated(
    rows,
    async (all) => (await dataverse.createMultiple('lead', all)).map((id) => ({ kind: 'done', id })),
    (all) => dataverse.createEach('lead', all),
  );
  made.forEach(({ plan }, index) => record(outcomes, plan, written[index]));
}

async function addTouches(
  dataverse: Dataverse,
  plans: readonly LeadPlan[],
  outcomes: Outcomes,
): Promise<void> {
  const touches = plans.flatMap((plan) => {
    const outcome = outcomes.get(plan);
    if (outcome?.kind !== 'done' || outcome.id === undefined) return [];
    const bind: Row = { 'mpl_LeadId@odata.bind': `/leads(${outcome.id})` };
    return plan.newTouches.map((touch) => ({
      plan,
      keyed: { key: touch.touchKey, row: { ...toTouchRow(touch), ...bind } },
    }));
  });
  const written = await writeIsolated(
    touches.map(({ keyed }) => keyed),
    async (all) => {
      await dataverse.upsertMultiple('mpl_leadtouch', 'mpl_touchkey', all);
      return all.map(() => ({ kind: 'done' }));
    },
    (all) => dataverse.upsertEach('mpl_leadtouch', 'mpl_touchkey', all),
  );
  touches.forEach(({ plan }, index) => recordFailure(outcomes, plan, written[index]));
}

/**
 * Columns that only we write go by one bulk message. Where a column that a seller may be typing into would be filled,
 * the row goes alone and only if nobody changed it since it was read (`If-Match`); so do all rows of an outdated plan.
 */
async function changeLeads(
  dataverse: Dataverse,
  plans: readonly LeadPlan[],
  outcomes: Outcomes,
  isOutdated: boolean,
): Promise<void> {
  const changed = plans.flatMap((plan) =>
    plan.existing !== undefined && outcomes.get(plan)?.kind === 'done' && Object.keys(plan.changes).length > 0
      ? [{ plan, row: { ...plan.changes, leadid: plan.existing.id }, etag: plan.existing.etag }]
      : [],
  );
  const goesPlain = (plan: LeadPlan) => !isOutdated && onlyOurColumns(plan.changes);
  const plain = changed.filter(({ plan }) => goesPlain(plan));
  const guarded = changed.filter(({ plan }) => !goesPlain(plan));
  const plainWritten = await writeIsolated(
    plain.map(({ row }) => row),
    async (all) => {
      await dataverse.updateMultiple('lead', all);
      return all.map(() => ({ kind: 'done' }));
    },
    (all) => dataverse.updateEach('lead', all),
  );
  const guardedWritten =
    guarded.length === 0
      ? []
      : await dataverse.updateEach(
          'lead',
          guarded.map(({ row }) => row),
          guarded.map(({ etag }) => etag),
        );
  plain.forEach(({ plan }, index) => recordFailure(outcomes, plan, plainWritten[index]));
  guarded.forEach(({ plan }, index) => recordFailure(outcomes, plan, guardedWritten[index]));
}

function record(outcomes: Outcomes, plan: LeadPlan, outcome: WriteOutcome | undefined): void {
  if (outcome !== undefined) outcomes.set(plan, outcome);
}

function recordFailure(outcomes: Outcomes, plan: LeadPlan, outcome: WriteOutcome | undefined): void {
  if (outcome?.kind === 'failed') outcomes.set(plan, outcome);
}
