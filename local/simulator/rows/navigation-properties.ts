import type { Catalog, Relationship, Table } from '../catalog';

export interface NavigationProperties {
  /** Single-valued, by name: several relationships where a look-up has several targets under one name (`ownerid`). */
  readonly single: ReadonlyMap<string, readonly Relationship[]>;
  readonly collection: ReadonlyMap<string, Relationship>;
}

const known = new WeakMap<Table, NavigationProperties>();

/** Navigation properties of a table, which are case-sensitive. */
export function navigationProperties(catalog: Catalog, table: Table): NavigationProperties {
  const cached = known.get(table);
  if (cached) return cached;
  const name = table.logicalName;
  const single = Map.groupBy(
    catalog.relationships.filter((relationship) => relationship.referencingTable === name),
    (relationship) => relationship.referencingNavigation,
  );
  const collection = new Map(
    catalog.relationships
      .filter((relationship) => relationship.referencedTable === name)
      .map((relationship) => [relationship.referencedNavigation, relationship]),
  );
  const properties = { single, collection };
  known.set(table, properties);
  return properties;
}
