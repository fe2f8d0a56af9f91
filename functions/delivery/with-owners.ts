import type { IncomingLead } from '../../leads/incoming-lead';
import { DataverseError } from '../dataverse/dataverse-error';
import type { LeadPlan } from './plan-lead';

/** Finds owners of new leads. */
export interface OwnerAssignment {
  /** Owner columns for leads by their first touch, in order. */
  readonly assign: (leads: readonly IncomingLead[]) => Promise<readonly Readonly<Record<string, string>>[]>;
  /** One of them may be gone: next time all are looked up anew. */
  readonly forget: () => void;
}

/** Dataverse's words for a row that is not there and for a user who is disabled: both may be the owner. */
const ownerMayBeGone = new Set(['0x80040217', '0x80040225']);

export const mayConcernOwner = (error: unknown): boolean =>
  error instanceof DataverseError && ownerMayBeGone.has(error.code);

/** The plans with an owner in each lead that is to be made. Leads that exist keep theirs. */
export async function withOwners(
  plans: readonly LeadPlan[],
  { assign }: OwnerAssignment,
): Promise<readonly LeadPlan[]> {
  const opening = plans.flatMap((plan) => {
    const first = plan.outcomes[0];
    return plan.create === undefined || first === undefined
      ? []
      : [{ plan, lead: first.received.touch.lead }];
  });
  const owners = await assign(opening.map(({ lead }) => lead));
  const ownerOf = new Map(opening.map(({ plan }, index) => [plan, owners[index]]));
  return plans.map((plan) =>
    plan.create === undefined ? plan : { ...plan, create: { ...plan.create, ...ownerOf.get(plan) } },
  );
}
