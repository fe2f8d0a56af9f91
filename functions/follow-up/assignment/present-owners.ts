import type { Dataverse } from '../../dataverse/dataverse';
import { textIn } from '../../dataverse/text-in';
import type { Owner } from './owner-rules';

export interface PresentOwners {
  /** Ids of those who exist and are not disabled. */
  readonly known: ReadonlySet<string>;
  /** Default team of the service user's business unit. */
  readonly ownTeam: Owner | undefined;
}

const believedForMs = 10 * 60 * 1000;

/** Looks up owners now and then; in between the last answer is believed, until it is forgotten. */
export function createPresentOwners(dataverse: Dataverse, now: () => number) {
  let seen: { readonly atMs: number; readonly present: PresentOwners } | undefined;
  return {
    present: async (named: readonly Owner[]): Promise<PresentOwners> => {
      if (seen !== undefined && now() - seen.atMs <= believedForMs) return seen.present;
      const present = await lookUp(dataverse, named);
      seen = { atMs: now(), present };
      return present;
    },
    forget: (): void => {
      seen = undefined;
    },
  };
}

async function lookUp(dataverse: Dataverse, named: readonly Owner[]): Promise<PresentOwners> {
  const idsOf = (table: Owner['table']) => named.filter((owner) => owner.table === table).map(({ id }) => id);
  const [users, teams, { businessUnitId }] = await Promise.all([
    dataverse.retrieveByKey('systemuser', {
      ...{ select: ['systemuserid', 'isdisabled'], column: 'systemuserid', values: idsOf('systemuser') },
    }),
    dataverse.retrieveByKey('team', { select: ['teamid'], column: 'teamid', values: idsOf('team') }),
    dataverse.whoAmI(),
  ]);
  const [ownTeam] = await dataverse.fetchXml(
    'team',
    '<fetch top="1"><entity name="team"><attribute name="teamid"/><filter><condition attribute="isdefault" operator="eq" value="1"/>' +
      `<condition attribute="businessunitid" operator="eq" value="${businessUnitId}"/></filter></entity></fetch>`,
  );
  return {
    known: new Set([
      ...users.filter((user) => user['isdisabled'] !== true).map((user) => textIn(user, 'systemuserid')),
      ...teams.map((team) => textIn(team, 'teamid')),
    ]),
    ownTeam: ownTeam && { table: 'team', id: textIn(ownTeam, 'teamid') },
  };
}
