import { touchColumns, touchKeyColumn } from '../../../leads/schema/touch-columns';
import { touchTexts } from '../columns/touch-texts';
import { labels } from '../labels';
import type { OwnTable } from './own-table';

/**
 * One row for each thing that a customer did. It belongs to its lead wholly: whoever is assigned or shown the lead has its
 * touches too, and deleting the lead deletes them, so that nothing about the customer stays behind.
 */
export const leadTouch: OwnTable = {
  schemaName: 'mpl_LeadTouch',
  label: labels('Lead Touch', 'Leadhändelse', 'Interazione del lead', 'Klantactie'),
  collectionLabel: labels('Lead Touches', 'Leadhändelser', 'Interazioni del lead', 'Klantacties'),
  description: labels(
    'One thing that a customer did in a Microsoft marketplace',
    'En sak som en kund gjorde i en Microsoft-marketplace',
    'Un’azione di un cliente in un marketplace Microsoft',
    'Eén actie van een klant in een Microsoft-marketplace',
  ),
  entitySetName: 'mpl_leadtouches',
  ownership: 'user',
  columns: touchColumns,
  texts: touchTexts,
  primaryId: 'mpl_leadtouchid',
  primaryName: 'mpl_name',
  keyColumns: [touchKeyColumn],
  lookups: [{ column: 'mpl_leadid', targetSchemaName: 'Lead' }],
};
