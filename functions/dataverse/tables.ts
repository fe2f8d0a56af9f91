import type { TableName } from './dataverse';

/** How the Web API addresses a table. */
export interface Table {
  readonly logicalName: TableName;
  readonly entitySet: string;
  readonly primaryId: string;
}

export const tables: Readonly<Record<TableName, Table>> = {
  lead: { logicalName: 'lead', entitySet: 'leads', primaryId: 'leadid' },
  mpl_leadtouch: { logicalName: 'mpl_leadtouch', entitySet: 'mpl_leadtouches', primaryId: 'mpl_leadtouchid' },
};
