import type { TableName } from './dataverse';

/** How the Web API addresses a table. */
export interface Table {
  readonly logicalName: TableName;
  readonly entitySet: string;
  readonly primaryId: string;
}

const table = (logicalName: TableName, entitySet: string, primaryId = `${logicalName}id`): Table => ({
  logicalName,
  entitySet,
  primaryId,
});

export const tables: Readonly<Record<TableName, Table>> = {
  lead: table('lead', 'leads'),
  mpl_leadtouch: table('mpl_leadtouch', 'mpl_leadtouches'),
  opportunity: table('opportunity', 'opportunities'),
  activitypointer: table('activitypointer', 'activitypointers', 'activityid'),
  systemuser: table('systemuser', 'systemusers'),
  team: table('team', 'teams'),
  task: table('task', 'tasks', 'activityid'),
  appnotification: table('appnotification', 'appnotifications'),
};
