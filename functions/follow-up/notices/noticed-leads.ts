import type { FollowUpColumns } from '../../../leads/follow-up/follow-up-columns';
import { followUpStateColumns, readFollowUpColumns } from '../../../leads/follow-up/read-follow-up-columns';
import type { Dataverse, StoredRow } from '../../dataverse/dataverse';
import { textIn } from '../../dataverse/text-in';
import type { NoticedLead } from './compose';
import { isEmailAddress } from './email-address';

export interface LeadToTell {
  readonly lead: NoticedLead;
  readonly columns: FollowUpColumns;
  /** User who owns it; absent when a team does. */
  readonly ownerUserId: string | undefined;
  /** Address of the user or team that owns it. */
  readonly ownerAddress: string | undefined;
}

const columns = [
  ...followUpStateColumns,
  ...['leadid', 'fullname', 'companyname', 'mpl_offertitle', '_owninguser_value', '_owningteam_value'],
];

/** What notices need to know of leads, by id; one that was deleted is not there. At most three requests. */
export async function readLeadsToTell(
  dataverse: Dataverse,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LeadToTell>> {
  if (ids.length === 0) return new Map();
  const rows = await dataverse.retrieveByKey('lead', { select: columns, column: 'leadid', values: ids });
  const [users, teams] = await Promise.all([
    addresses(dataverse, 'systemuser', 'internalemailaddress', idsIn(rows, '_owninguser_value')),
    addresses(dataverse, 'team', 'emailaddress', idsIn(rows, '_owningteam_value')),
  ]);
  return new Map(
    rows.map((row) => {
      const userId = textIn(row, '_owninguser_value') || undefined;
      const teamId = textIn(row, '_owningteam_value');
      const ownerAddress = userId === undefined ? teams.get(teamId) : users.get(userId);
      const toTell: LeadToTell = {
        lead: toNoticedLead(row),
        columns: readFollowUpColumns(row),
        ownerUserId: userId,
        ownerAddress,
      };
      return [toTell.lead.id, toTell];
    }),
  );
}

const toNoticedLead = (row: StoredRow): NoticedLead => ({
  id: textIn(row, 'leadid'),
  name: textIn(row, 'fullname'),
  company: textIn(row, 'companyname'),
  offer: textIn(row, 'mpl_offertitle'),
  receivedOn: textIn(row, 'mpl_receivedon'),
  dueOn: textIn(row, 'mpl_followupdueon'),
});

const idsIn = (rows: readonly StoredRow[], column: string): readonly string[] => [
  ...new Set(rows.map((row) => textIn(row, column)).filter((id) => id !== '')),
];

async function addresses(
  dataverse: Dataverse,
  table: 'systemuser' | 'team',
  column: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const idColumn = `${table}id`;
  const rows = await dataverse.retrieveByKey(table, {
    select: [idColumn, column],
    column: idColumn,
    values: ids,
  });
  return new Map(
    rows
      .map((row): [string, string] => [textIn(row, idColumn), textIn(row, column)])
      .filter(([, address]) => isEmailAddress(address)),
  );
}
