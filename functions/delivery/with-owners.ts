import type { IncomingLead } from '../../leads/incoming-lead';
import type { LeadPlan } from './plan-lead';

/** Owner columns for leads by their first touch, in order. */
export type AssignOwners = (
  leads: readonly IncomingLead[],
) => Promise<readonly Readonly<Record<string, string>>[]>;

/** The plans with an owner in each lead that is to be made. Leads that exist keep theirs. */
export async function withOwners(
  plans: readonly LeadPlan[],
  assign: AssignOwners,
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
