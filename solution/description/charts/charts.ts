import { labels, type Labels } from '../labels';
import type { ChartDescription } from './chart-description';

const chart = (
  key: string,
  name: Labels,
  rest: Omit<ChartDescription, 'key' | 'table' | 'name'>,
): ChartDescription => ({ key, table: 'lead', name, ...rest });

const receivedWeek = { column: 'mpl_receivedon', dateGrouping: 'week' } as const;

/** Charts of the lead. They are about what the view beside them shows, so test leads are never among it. */
export const charts = {
  bySource: chart(
    'by-source',
    labels('Leads by source', 'Leads per källa', 'Lead per origine', 'Leads per bron'),
    { type: 'Doughnut', category: { column: 'mpl_source' } },
  ),
  byAction: chart(
    'by-action',
    labels('Leads by action', 'Leads per åtgärd', 'Lead per azione', 'Leads per actie'),
    { type: 'Bar', category: { column: 'mpl_action' } },
  ),
  byOffer: chart(
    'by-offer',
    labels('Leads by offer', 'Leads per erbjudande', 'Lead per offerta', 'Leads per aanbieding'),
    { type: 'Bar', category: { column: 'mpl_offertitle' }, largestFirst: true },
  ),
  sourceByAction: chart(
    'source-by-action',
    labels(
      'Leads by source and action',
      'Leads per källa och åtgärd',
      'Lead per origine e azione',
      'Leads per bron en actie',
    ),
    { type: 'StackedColumn', category: { column: 'mpl_source' }, series: { column: 'mpl_action' } },
  ),
  perWeek: chart(
    'per-week',
    labels(
      'Leads received per week',
      'Mottagna leads per vecka',
      'Lead ricevuti per settimana',
      'Ontvangen leads per week',
    ),
    { type: 'Column', category: receivedWeek },
  ),
  responsePerWeek: chart(
    'response-per-week',
    labels(
      'Response time by week received (minutes on average)',
      'Svarstid per mottagningsvecka (minuter i snitt)',
      'Tempo di risposta per settimana di arrivo (minuti in media)',
      'Reactietijd per week van ontvangst (minuten gemiddeld)',
    ),
    { type: 'Column', category: receivedWeek, averageOf: 'mpl_responseminutes' },
  ),
  responseByOffer: chart(
    'response-by-offer',
    labels(
      'Response time by offer (minutes on average)',
      'Svarstid per erbjudande (minuter i snitt)',
      'Tempo di risposta per offerta (minuti in media)',
      'Reactietijd per aanbieding (minuten gemiddeld)',
    ),
    {
      type: 'Bar',
      category: { column: 'mpl_offertitle' },
      averageOf: 'mpl_responseminutes',
      largestFirst: true,
    },
  ),
  firstContact: chart(
    'first-contact',
    labels(
      'First contact by week received',
      'Första kontakt per mottagningsvecka',
      'Primo contatto per settimana di arrivo',
      'Eerste contact per week van ontvangst',
    ),
    { type: 'StackedColumn', category: receivedWeek, series: { column: 'mpl_followupstatus' } },
  ),
  outcomeByOffer: chart(
    'outcome-by-offer',
    labels(
      'How offers perform: outcome of leads',
      'Hur erbjudanden presterar: utfall av leads',
      'Rendimento delle offerte: esito dei lead',
      'Prestaties van aanbiedingen: uitkomst van leads',
    ),
    {
      type: 'StackedBar',
      category: { column: 'mpl_offertitle' },
      series: { column: 'mpl_archivereason' },
    },
  ),
} as const satisfies Readonly<Record<string, ChartDescription>>;

export const allCharts: readonly ChartDescription[] = Object.values(charts);
