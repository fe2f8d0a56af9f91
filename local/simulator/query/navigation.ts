import type { Catalog, Column, Relationship, Row, Table } from '../catalog';

/** A look-up may point to several tables, each through a relationship of its own, at times under one name (`ownerid`). */
export const singleValuedNavigation = (
  catalog: Catalog,
  table: Table,
  name: string,
): readonly Relationship[] =>
  catalog.relationships.filter(
    (relationship) =>
      relationship.referencingTable === table.logicalName && relationship.referencingNavigation === name,
  );

export const collectionNavigation = (
  catalog: Catalog,
  table: Table,
  name: string,
): Relationship | undefined =>
  catalog.relationships.find(
    (relationship) =>
      relationship.referencedTable === table.logicalName && relationship.referencedNavigation === name,
  );

/** The row a look-up points to; undefined when it is empty or points to another table than these relationships do. */
export function followNavigation(
  catalog: Catalog,
  relationships: readonly Relationship[],
  row: Row,
): { readonly table: Table; readonly row: Row } | undefined {
  for (const { referencingColumn, referencedTable } of relationships) {
    const reference = row[referencingColumn];
    if (typeof reference !== 'object' || reference === null || reference.table !== referencedTable) continue;
    const table = catalog.table(referencedTable);
    const target = catalog.rows(referencedTable).get(reference.id);
    if (table && target) return { table, row: target };
  }
  return undefined;
}

/** Name of the navigation property behind a look-up's value. */
export const navigationOfLookup = (catalog: Catalog, table: Table, column: Column, target: string): string =>
  catalog.relationships.find(
    (relationship) =>
      relationship.referencingTable === table.logicalName &&
      relationship.referencingColumn === column.logicalName &&
      relationship.referencedTable === target,
  )?.referencingNavigation ?? column.logicalName;

/** Finds the rows on the many side of one row: through the catalog's index, else through one pass over the table. */
export function relatedRows(catalog: Catalog, relationship: Relationship): (id: string) => readonly Row[] {
  const { referencingTable, referencingColumn } = relationship;
  const rows = catalog.rows(referencingTable);
  let groups: ReadonlyMap<string, readonly Row[]> | undefined;
  return (id) => {
    const ids = catalog.lookup?.(referencingTable, referencingColumn, id);
    if (ids) return ids.map((related) => rows.get(related)).filter((row) => row !== undefined);
    groups ??= groupByReference(rows.values(), relationship);
    return groups.get(id) ?? [];
  };
}

function groupByReference(
  rows: Iterable<Row>,
  { referencingColumn, referencedTable }: Relationship,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const reference = row[referencingColumn];
    if (typeof reference !== 'object' || reference?.table !== referencedTable) continue;
    const group = groups.get(reference.id);
    if (group) group.push(row);
    else groups.set(reference.id, [row]);
  }
  return groups;
}
