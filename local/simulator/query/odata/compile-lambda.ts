import { primaryIdOf } from '../column-names';
import { collectionNavigation, relatedRows } from '../navigation';
import { badQuery, unknownProperty } from '../query-error';
import { everyRow, testRow, type RowFilter } from '../row-filter';
import type { FilterContext } from './compile-filter';
import type { FilterNode } from './filter-node';
import { startOfPath } from './property-path';

type Lambda = Extract<FilterNode, { kind: 'lambda' }>;

/** `mpl_lead_leadtouch/any(t:…)`: the collection must belong to the row itself or to a lambda variable. */
export function compileLambda(
  { quantifier, path, body }: Lambda,
  context: FilterContext,
  compile: (node: FilterNode, context: FilterContext) => RowFilter,
): RowFilter {
  const { names, start, table } = startOfPath(context, path);
  const [name = '', ...deeper] = names;
  if (deeper.length > 0)
    throw badQuery(`A condition on the collection '${names.join('/')}' behind a look-up is not supported.`);
  const relationship = collectionNavigation(context.catalog, table, name);
  const related = relationship && context.catalog.table(relationship.referencingTable);
  if (!relationship || !related) throw unknownProperty(name, table);
  const rowsOf = relatedRows(context.catalog, relationship);
  const variable = body?.variable ?? '';
  const predicate = body
    ? compile(body.predicate, { ...context, variables: new Map(context.variables).set(variable, related) })
    : everyRow;
  return testRow((scope) => {
    const owner = scope[start];
    const rows = owner ? rowsOf(primaryIdOf(table, owner)) : [];
    const holds = (row: (typeof rows)[number]) => predicate.matches({ ...scope, [variable]: row });
    return quantifier === 'any' ? rows.some(holds) : rows.every(holds);
  });
}
