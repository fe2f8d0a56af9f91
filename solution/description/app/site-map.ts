import { labels, type Labels } from '../labels';
import { leadDesk } from '../tables/lead-desk';
import { leadTouch } from '../tables/lead-touch';

/** What an entry of the navigation opens. */
export type Target =
  | { readonly kind: 'desk' }
  | { readonly kind: 'view'; readonly table: string; readonly key: string }
  | { readonly kind: 'dashboard'; readonly key: string }
  | { readonly kind: 'table'; readonly table: string };

export interface SiteMapEntry {
  readonly id: string;
  readonly title: Labels;
  readonly target: Target;
}

export interface SiteMapGroup {
  readonly id: string;
  readonly title: Labels;
  readonly entries: readonly SiteMapEntry[];
}

/** The first entry is what the app opens with. */
export const siteMapGroups: readonly SiteMapGroup[] = [
  {
    id: 'mpl_work',
    title: labels('My work', 'Mitt arbete', 'Il mio lavoro', 'Mijn werk'),
    entries: [
      { id: 'mpl_desk', title: leadDesk.label, target: { kind: 'desk' } },
      {
        id: 'mpl_leads',
        title: labels('Marketplace leads', 'Marketplace-leads', 'Lead del marketplace', 'Marketplace-leads'),
        target: { kind: 'view', table: 'lead', key: 'marketplace-leads' },
      },
      {
        id: 'mpl_touches',
        title: leadTouch.collectionLabel,
        target: { kind: 'table', table: 'mpl_leadtouch' },
      },
      {
        id: 'mpl_opportunities',
        title: labels('Opportunities', 'Affärsmöjligheter', 'Opportunità', 'Verkoopkansen'),
        target: { kind: 'table', table: 'opportunity' },
      },
    ],
  },
  {
    id: 'mpl_insight',
    title: labels('Insight', 'Insikter', 'Analisi', 'Inzicht'),
    entries: [
      {
        id: 'mpl_overview',
        title: labels('Overview', 'Översikt', 'Panoramica', 'Overzicht'),
        target: { kind: 'dashboard', key: 'overview' },
      },
      {
        id: 'mpl_offers',
        title: labels('Offers', 'Erbjudanden', 'Offerte', 'Aanbiedingen'),
        target: { kind: 'dashboard', key: 'offers' },
      },
    ],
  },
  {
    id: 'mpl_setup',
    title: labels('Set-up', 'Konfiguration', 'Configurazione', 'Instellen'),
    entries: [
      { id: 'mpl_desks', title: leadDesk.collectionLabel, target: { kind: 'table', table: 'mpl_leaddesk' } },
    ],
  },
];
