import { labels, type Labels } from '../labels';
import { leadDesk } from '../tables/lead-desk';
import { leadTouch } from '../tables/lead-touch';
import type { OwnTable } from '../tables/own-table';
import { and, equals, type ViewColumn, type ViewDescription, type ViewUse } from './view-description';

const active = and(equals('statecode', 0));

interface TableViews {
  readonly table: OwnTable;
  readonly columns: readonly ViewColumn[];
  readonly order: ViewDescription['order'];
  readonly searched: readonly string[];
}

/** One view for each use, all of active rows: what Dynamics makes for a table that is created by hand. */
function viewsOf({ table, columns, order, searched }: TableViews): readonly ViewDescription[] {
  const plural = table.collectionLabel;
  const of = (use: ViewUse, name: Labels, description: Labels): ViewDescription => ({
    key: use,
    table: table.schemaName.toLowerCase(),
    use,
    name,
    description,
    columns,
    order,
    filter: use === 'advancedFind' ? undefined : active,
    searched: use === 'quickFind' ? searched : undefined,
    isDefault: true,
  });
  return [
    of('public', eachLanguage(activeName, plural), eachLanguage(activeName, plural)),
    of('advancedFind', eachLanguage(advancedName, plural), eachLanguage(advancedName, plural)),
    of('associated', eachLanguage(associatedName, plural), eachLanguage(associatedName, plural)),
    of('quickFind', eachLanguage(quickFindName, plural), eachLanguage(quickFindName, plural)),
    of('lookup', eachLanguage(lookupName, plural), eachLanguage(lookupName, plural)),
  ];
}

/** Patterns with `*` for the table’s plural. */
const activeName = labels('Active *', 'Aktiva *', '* attivi', 'Actieve *');
const advancedName = labels(
  '* Advanced Find',
  '* avancerad sökning',
  'Ricerca avanzata *',
  '* geavanceerd zoeken',
);
const associatedName = labels('* Associated', '* kopplade', '* associati', '* gekoppeld');
const quickFindName = labels('Quick Find *', 'Snabbsökning *', 'Ricerca rapida *', 'Snel zoeken *');
const lookupName = labels('* Lookup', '* sökning', 'Ricerca *', '* opzoeken');

const eachLanguage = (pattern: Labels, plural: Labels): Labels =>
  labels(
    pattern.en.replace('*', plural.en),
    pattern.sv.replace('*', plural.sv),
    pattern.it.replace('*', plural.it),
    pattern.nl.replace('*', plural.nl),
  );

export const ownTableViews: readonly ViewDescription[] = [
  ...viewsOf({
    table: leadTouch,
    columns: [
      { column: 'mpl_name', width: 260 },
      { column: 'mpl_touchedon', width: 150 },
      { column: 'mpl_source', width: 130 },
      { column: 'mpl_calltoaction', width: 130 },
      { column: 'mpl_leadid', width: 180 },
      { column: 'mpl_leadsource', width: 220 },
    ],
    order: [{ column: 'mpl_touchedon', descending: true }],
    searched: ['mpl_name', 'mpl_leadsource', 'mpl_offertitle'],
  }),
  ...viewsOf({
    table: leadDesk,
    columns: [
      { column: 'mpl_name', width: 300 },
      { column: 'createdon', width: 150 },
    ],
    order: [{ column: 'mpl_name', descending: false }],
    searched: ['mpl_name'],
  }),
];
