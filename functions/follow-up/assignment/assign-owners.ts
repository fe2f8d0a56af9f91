import type { IncomingLead } from '../../../leads/incoming-lead';
import type { Dataverse } from '../../dataverse/dataverse';
import type { OwnerAssignment } from '../../delivery/with-owners';
import type { InboxStorage } from '../../inbox/storage';
import { fittingOwners } from './fitting-owners';
import { createPresentOwners } from './present-owners';
import type { Owner, OwnerRules } from './owner-rules';
import { takeTurn } from './take-turn';

export interface AssigningDeps {
  readonly rules: OwnerRules;
  readonly storage: InboxStorage;
  readonly dataverse: Dataverse;
  readonly now: () => number;
}

/** What to write into a new lead: `{}` leaves it with the service user. */
export type OwnerColumns = Readonly<Record<string, string>>;

/** Finds the owner of each new lead. Users who left, and owners that do not exist, get none. */
export function createAssignment({ rules, storage, dataverse, now }: AssigningDeps): OwnerAssignment {
  const { present, forget } = createPresentOwners(dataverse, now);
  const assign = async (leads: readonly IncomingLead[]): Promise<readonly OwnerColumns[]> => {
    if (leads.length === 0) return [];
    const named = [...rules.rules.flatMap(({ owners }) => owners), ...(rules.otherwise ?? [])];
    const { known, ownTeam } = await present(named);
    const columns: OwnerColumns[] = [];
    for (const lead of leads) {
      const candidates = (fittingOwners(rules, lead) ?? []).filter(({ id }) => known.has(id));
      columns.push(toColumns(candidates.length === 0 ? ownTeam : await nextOf(storage, candidates)));
    }
    return columns;
  };
  return { assign, forget };
}

const nextOf = async (storage: InboxStorage, candidates: readonly Owner[]): Promise<Owner | undefined> =>
  candidates.length === 1
    ? candidates[0]
    : candidates[
        (await takeTurn(
          storage,
          candidates.map(({ id }) => id),
        )) % candidates.length
      ];

const toColumns = (owner: Owner | undefined): OwnerColumns =>
  owner === undefined ? {} : { 'ownerid@odata.bind': `/${owner.table}s(${owner.id})` };
