import { baseText } from '../read/read-labels';
import type { ReadView } from '../read/view-types';
import type { Solution } from '../read/read-package';
import { descendantsNamed } from '../xml/select';
import type { Check } from './checked-package';
import { fetchFaults } from './fetch-faults';
import { columnType, primaryOf } from './find-column';

/** Uses of a view that a table of our own must bring: public, advanced find, associated, quick find, look-up. */
const uses = [0, 1, 2, 4, 64];

/** Columns of the layout, and the query behind it. */
export const checkViews: Check = ({ solution }) => [
  ...solution.views.flatMap((view) => viewFaults(solution, view)),
  ...solution.tables
    .filter(({ isOwn }) => isOwn)
    .flatMap(({ logicalName }) =>
      uses
        .filter(
          (use) =>
            !solution.views.some(
              ({ table, queryType, isDefault }) => table === logicalName && queryType === use && isDefault,
            ),
        )
        .map((use) => `${logicalName} has no default view of kind ${use}.`),
    ),
];

function viewFaults(solution: Solution, view: ReadView): readonly string[] {
  const where = `The view "${baseText(view.labels)}"`;
  const fetched = new Set(
    descendantsNamed(view.fetch, 'attribute').map(({ attributes }) => attributes['name']),
  );
  const primary = primaryOf(solution, view.table);
  const isOwn = solution.tables.some((table) => table.isOwn && table.logicalName === view.table);
  return [
    ...view.columns
      .filter(({ name }) => columnType(solution, view.table, name) === undefined)
      .map(({ name }) => `${where} shows the column ${view.table}.${name}, which does not exist.`),
    ...view.columns
      .filter(({ name }) => !fetched.has(name))
      .map(({ name }) => `${where} shows ${name} without asking for it, so the cell stays empty.`),
    ...(view.rowId === primary.id
      ? []
      : [`${where} has ${view.rowId} as id of its rows; it is ${primary.id ?? ''}.`]),
    ...(view.jump === primary.name
      ? []
      : [`${where} opens rows by ${view.jump}; the name column is ${primary.name ?? ''}.`]),
    ...(view.isDefault && !isOwn
      ? [`${where} would become the default view of ${view.table}, which belongs to the customer.`]
      : []),
    ...fetchFaults(solution, view.fetch, view.table, where),
  ];
}
