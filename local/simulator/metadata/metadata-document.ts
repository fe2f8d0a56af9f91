import type { Catalog, Column, Table } from '../catalog';
import { read, type Plan } from '../operations/plan';
import { edmType } from '../rows/read-value';
import type { Call } from '../service/call';

/** `$metadata`: tables, properties, navigation and entity sets as CSDL. Actions and functions are left out. */
export const planMetadataDocument = (call: Call): Plan =>
  read(() => ({
    status: 200,
    headers: { 'Content-Type': 'application/xml' },
    body: metadataDocument(call.environment.store.catalog),
  }));

function metadataDocument(catalog: Catalog): string {
  const sets = catalog.tables.map(
    ({ entitySetName, logicalName }) =>
      `<EntitySet Name="${entitySetName}" EntityType="Microsoft.Dynamics.CRM.${logicalName}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>',
    '<Schema Namespace="Microsoft.Dynamics.CRM" Alias="mscrm" xmlns="http://docs.oasis-open.org/odata/ns/edm">',
    ...catalog.tables.map((table) => entityType(catalog, table)),
    `<EntityContainer Name="System">${sets.join('')}</EntityContainer>`,
    '</Schema></edmx:DataServices></edmx:Edmx>',
  ].join('\n');
}

function entityType(catalog: Catalog, table: Table): string {
  const single = catalog.relationships.filter(
    ({ referencingTable }) => referencingTable === table.logicalName,
  );
  const many = catalog.relationships.filter(({ referencedTable }) => referencedTable === table.logicalName);
  return [
    `<EntityType Name="${table.logicalName}"><Key><PropertyRef Name="${table.primaryId}"/></Key>`,
    ...[...table.columns.values()].map(property),
    ...unique(single, ({ referencingNavigation }) => referencingNavigation).map(
      ({ referencingNavigation, referencedTable }) =>
        `<NavigationProperty Name="${referencingNavigation}" Type="mscrm.${referencedTable}"/>`,
    ),
    ...many.map(
      ({ referencedNavigation, referencingTable }) =>
        `<NavigationProperty Name="${referencedNavigation}" Type="Collection(mscrm.${referencingTable})"/>`,
    ),
    '</EntityType>',
  ].join('');
}

const property = (column: Column): string =>
  column.type === 'lookup'
    ? `<Property Name="_${column.logicalName}_value" Type="Edm.Guid"/>`
    : `<Property Name="${column.logicalName}" Type="${edmType(column)}"/>`;

/** A look-up with several targets under one navigation property shows once. */
const unique = <T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [nameOf(item), item])).values(),
];
