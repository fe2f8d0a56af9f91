import type { Table } from '../catalog';
import type { Plan } from '../operations/plan';
import type { RowKey } from '../rows/row-key';
import type { Call } from '../service/call';
import { createMultiple } from './create-multiple';
import { qualifyLead } from './qualify-lead';
import { updateMultiple } from './update-multiple';
import { upsertMultiple } from './upsert-multiple';
import { retrieveUserPrivileges } from './user-privileges';

/** Actions on an entity set. */
export const boundToSet: ReadonlyMap<string, (call: Call, table: Table) => Plan> = new Map([
  ['CreateMultiple', createMultiple],
  ['UpdateMultiple', updateMultiple],
  ['UpsertMultiple', upsertMultiple],
]);

/** Actions and functions on one row. */
export const boundToRow: ReadonlyMap<string, (call: Call, table: Table, key: RowKey) => Plan> = new Map([
  ['QualifyLead', qualifyLead],
  ['RetrieveUserPrivileges', retrieveUserPrivileges],
]);
