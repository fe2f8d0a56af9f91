import type { ChartDescription } from '../charts/chart-description';
import { charts } from '../charts/charts';
import { labels, type Labels } from '../labels';

type ViewReference = { readonly table: string; readonly key: string };

export interface DashboardDescription {
  /** Names the dashboard for ever: its id is made from it. */
  readonly key: string;
  readonly name: Labels;
  /** At most six: Dynamics' limit for a dashboard. Two stand side by side. */
  readonly tiles: readonly Tile[];
}

/** A chart over the rows of a view, or the rows themselves. */
export interface Tile {
  readonly name: string;
  readonly label: Labels;
  readonly view: ViewReference;
  readonly chart?: ChartDescription;
}

const allLeads: ViewReference = { table: 'lead', key: 'all' };
const contactRequested: ViewReference = { table: 'lead', key: 'contact-requested' };

const tile = (chart: ChartDescription, view = allLeads): Tile => ({
  name: chart.key,
  label: chart.name,
  view,
  chart,
});

export const dashboards: readonly DashboardDescription[] = [
  {
    key: 'overview',
    name: labels(
      'Marketplace leads: overview',
      'Marketplace-leads: översikt',
      'Lead del marketplace: panoramica',
      'Marketplace-leads: overzicht',
    ),
    tiles: [
      tile(charts.bySource),
      tile(charts.byAction),
      tile(charts.sourceByAction),
      tile(charts.perWeek),
      tile(charts.responsePerWeek),
      {
        name: 'contact-requested',
        label: labels('Contact requested', 'Kontakt begärd', 'Contatto richiesto', 'Contact gevraagd'),
        view: contactRequested,
      },
    ],
  },
  {
    key: 'offers',
    name: labels(
      'Marketplace leads: how offers perform',
      'Marketplace-leads: så presterar erbjudandena',
      'Lead del marketplace: rendimento delle offerte',
      'Marketplace-leads: prestaties van aanbiedingen',
    ),
    tiles: [
      tile(charts.byOffer),
      tile(charts.outcomeByOffer),
      tile(charts.responseByOffer),
      tile(charts.firstContact),
    ],
  },
];
