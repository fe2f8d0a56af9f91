import { labels, sameInAll } from './labels';

/** The solution and its publisher. Unique names and prefixes never change after the first release. */
export const manifest = {
  uniqueName: 'MarketplaceLeads',
  label: sameInAll('Marketplace Leads'),
  description: labels(
    'Marketplace leads in Dynamics 365: columns, forms, views, charts, controls and roles',
    'Marketplace-leads i Dynamics 365: kolumner, formulär, vyer, diagram, kontroller och roller',
    'Lead del marketplace in Dynamics 365: colonne, moduli, visualizzazioni, grafici, controlli e ruoli',
    'Marketplace-leads in Dynamics 365: kolommen, formulieren, weergaven, grafieken, besturingselementen en rollen',
  ),
  /** The version in which everything that has no other first appeared. */
  firstVersion: '0.1.0.0',
  publisher: {
    uniqueName: 'marketplaceleads',
    label: sameInAll('Marketplace Leads'),
    description: labels(
      'Publisher of Marketplace Leads for Dynamics 365',
      'Utgivare av Marketplace Leads för Dynamics 365',
      'Editore di Marketplace Leads per Dynamics 365',
      'Uitgever van Marketplace Leads voor Dynamics 365',
    ),
    prefix: 'mpl',
    /** Choice values run from this times 10,000 up to 9,999 more. */
    optionValuePrefix: 72700,
  },
  /** Owner of the Lead table. The importer names it when an environment has no Dynamics 365 Sales. */
  leadSolution: 'msdynce_LeadManagement (9.0.4.0066)',
} as const;
