import { leadKeyColumn, mplLeadColumns } from '../../../leads/schema/lead-columns';
import { touchColumns, touchKeyColumn } from '../../../leads/schema/touch-columns';
import { fromProductColumns } from './from-product-columns';
import { leadTable } from './lead/lead-table';
import type { TableDeclaration } from './table-declaration';

/** Tables as they are once the product's solution is imported: the lead with its added columns, and the touch. */
export function productTables(): readonly TableDeclaration[] {
  const onLead = fromProductColumns(mplLeadColumns);
  const lead: TableDeclaration = {
    ...leadTable,
    columns: { ...leadTable.columns, ...onLead.columns },
    lookups: { ...leadTable.lookups, ...onLead.lookups },
    keys: { [leadKeyColumn]: [leadKeyColumn] },
  };
  const touch: TableDeclaration = {
    logicalName: 'mpl_leadtouch',
    schemaName: 'mpl_LeadTouch',
    displayName: 'Lead Touch',
    entitySetName: 'mpl_leadtouches',
    primaryId: 'mpl_leadtouchid',
    primaryName: 'mpl_name',
    objectTypeCode: 10727,
    ownership: 'user',
    ...fromProductColumns(touchColumns),
    keys: { [touchKeyColumn]: [touchKeyColumn] },
  };
  return [lead, touch];
}
