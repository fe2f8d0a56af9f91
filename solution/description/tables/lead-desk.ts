import type { ColumnDeclarations } from '../../../leads/schema/column-declaration';
import { labels } from '../labels';
import type { OwnTable } from './own-table';

const columns = {
  mpl_leaddeskid: { displayName: 'Lead desk', type: 'uniqueIdentifier' },
  mpl_name: { displayName: 'Name', type: 'text', maxLength: 100 },
} as const satisfies ColumnDeclarations;

/**
 * The app's start page needs a form, and a form needs a row. This table holds that one row: custom controls are proven as a
 * sub-grid of a form, not on a dashboard or as one view's grid.
 */
export const leadDesk: OwnTable = {
  schemaName: 'mpl_LeadDesk',
  label: labels('Lead desk', 'Leaddisk', 'Banco lead', 'Leadbalie'),
  collectionLabel: labels('Lead desks', 'Leaddiskar', 'Banchi lead', 'Leadbalies'),
  description: labels(
    'Start page of the app: the grid of marketplace leads beside the charts',
    'Appens startsida: rutnätet med marketplace-leads bredvid diagrammen',
    'Pagina iniziale dell’app: la griglia dei lead accanto ai grafici',
    'Startpagina van de app: het raster met marketplace-leads naast de grafieken',
  ),
  entitySetName: 'mpl_leaddesks',
  ownership: 'organization',
  columns,
  texts: {
    mpl_leaddeskid: {
      schemaName: 'mpl_LeadDeskId',
      label: labels('Lead desk', 'Leaddisk', 'Banco lead', 'Leadbalie'),
      description: labels(
        'Unique identifier of the lead desk',
        'Unik identifierare för leaddisken',
        'Identificatore univoco del banco lead',
        'Unieke id van de leadbalie',
      ),
    },
    mpl_name: {
      schemaName: 'mpl_Name',
      label: labels('Name', 'Namn', 'Nome', 'Naam'),
      description: labels(
        'Name of the lead desk',
        'Leaddiskens namn',
        'Nome del banco lead',
        'Naam van de leadbalie',
      ),
      searchable: true,
    },
  },
  primaryId: 'mpl_leaddeskid',
  primaryName: 'mpl_name',
  keyColumns: [],
  lookups: [],
};
