import type { Catalog, Column, Relationship, Row, Table } from '../../catalog';
import { columnOfProperty, findProperty } from '../column-names';
import { comparableOf, type Comparable } from '../conditions/comparable';
import { followNavigation, singleValuedNavigation } from '../navigation';
import { unknownProperty } from '../query-error';
import type { RowScope } from '../row-filter';

/** Where names in an expression are looked up: the table queried, and the variables of enclosing lambda expressions. */
export interface NameContext {
  readonly catalog: Catalog;
  readonly table: Table;
  readonly variables: ReadonlyMap<string, Table>;
}

export interface PropertyPath {
  readonly column: Column;
  /** Where the path ends: the table that has the column. */
  readonly table: Table;
  /** Whether the column belongs to the tested row itself, so that an index of its table can be asked. */
  readonly direct: boolean;
  readonly row: (scope: RowScope) => Row | undefined;
  readonly value: (scope: RowScope) => Comparable | null;
}

/** Looks up `subject`, `mpl_LeadId/subject` or `t/mpl_name` (with `t` a lambda variable). */
export function resolvePath(
  context: NameContext,
  path: readonly string[],
  columnOf: (table: Table, name: string) => Column = columnOfProperty,
): PropertyPath {
  const { names, start, table } = startOfPath(context, path);
  const name = names.at(-1) ?? '';
  const steps = followSteps(context.catalog, table, names.slice(0, -1), name);
  const column = columnOf(steps.table, name);
  const row = (scope: RowScope) => steps.follow(scope[start]);
  return {
    column,
    table: steps.table,
    direct: start === '' && names.length === 1,
    row,
    value: (scope) => comparableOf(column, row(scope)?.[column.logicalName]),
  };
}

/** Splits the lambda variable off a path: `start` is the name of its row in the scope. */
export function startOfPath({ table, variables }: NameContext, path: readonly string[]) {
  const variable = path[0] ?? '';
  const owner = variables.get(variable);
  return owner && path.length > 1
    ? { names: path.slice(1), start: variable, table: owner }
    : { names: path, start: '', table };
}

interface Steps {
  readonly table: Table;
  readonly follow: (row: Row | undefined) => Row | undefined;
}

function followSteps(
  catalog: Catalog,
  table: Table,
  navigations: readonly string[],
  property: string,
): Steps {
  const [navigation, ...rest] = navigations;
  if (navigation === undefined) return { table, follow: (row) => row };
  const relationships = singleValuedNavigation(catalog, table, navigation);
  const target = targetWith(catalog, relationships, rest.length === 0 ? property : undefined);
  if (!target) throw unknownProperty(navigation, table);
  const next = followSteps(catalog, target, rest, property);
  return {
    table: next.table,
    follow: (row) => next.follow(row && followNavigation(catalog, relationships, row)?.row),
  };
}

/** Of several tables that a look-up may point to, the one that has the property. */
function targetWith(
  catalog: Catalog,
  relationships: readonly Relationship[],
  property: string | undefined,
): Table | undefined {
  const targets = relationships
    .map(({ referencedTable }) => catalog.table(referencedTable))
    .filter((target) => target !== undefined);
  return targets.find((target) => property !== undefined && findProperty(target, property)) ?? targets[0];
}
