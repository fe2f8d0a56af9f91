import { sameInAll } from '../labels';
import { labels } from '../labels';

/** The model-driven app. Its site map has the same unique name. */
export const app = {
  uniqueName: 'mpl_MarketplaceLeads',
  name: sameInAll('Marketplace Leads'),
  description: labels(
    'Work the leads of your offers in Microsoft’s marketplaces',
    'Arbeta med leads för dina erbjudanden på Microsofts marknadsplatser',
    'Gestisci i lead delle tue offerte nei marketplace Microsoft',
    'Werk met de leads van uw aanbiedingen in de marketplaces van Microsoft',
  ),
  /** Tables beside our own that a seller comes to from a lead. */
  otherTables: ['lead', 'opportunity', 'account', 'contact', 'phonecall', 'email', 'task', 'appointment'],
} as const;
