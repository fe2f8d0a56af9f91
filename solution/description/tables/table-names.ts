import { ownTables } from './own-tables';

export interface TableNames {
  /** Letter case of folders, relationships and privileges. */
  readonly schemaName: string;
  readonly primaryId: string;
  readonly primaryName: string;
}

const lead: TableNames = { schemaName: 'Lead', primaryId: 'leadid', primaryName: 'fullname' };

/** Names of a table that has forms, views or charts here. */
export function tableNames(table: string): TableNames {
  if (table === 'lead') return lead;
  const own = ownTables.find(({ schemaName }) => schemaName.toLowerCase() === table);
  if (own === undefined) throw new TypeError(`The table ${table} is not part of the solution.`);
  return own;
}
