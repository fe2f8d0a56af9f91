import type { Catalog, Relationship, Table } from '../catalog';
import { privilegeId, privilegeName, type TableRight } from '../service/privileges';
import { stableId } from '../service/stable-id';
import { attributeMetadata } from './attribute-metadata';
import { label } from './labels';

export type Metadata = Readonly<Record<string, unknown>>;

/** A table as `EntityDefinitions` shows it. Collections are there for `$expand` and paths only. */
export interface EntityMetadata {
  readonly properties: Metadata;
  readonly collections: Readonly<Record<string, () => readonly Metadata[]>>;
}

const rights: readonly TableRight[] = [
  'Create',
  'Read',
  'Write',
  'Delete',
  'Append',
  'AppendTo',
  'Assign',
  'Share',
];

export function entityMetadata(catalog: Catalog, table: Table): EntityMetadata {
  const id = stableId(`entity/${table.logicalName}`);
  const own = catalog.relationships;
  return {
    properties: {
      MetadataId: id,
      LogicalName: table.logicalName,
      SchemaName: table.schemaName,
      EntitySetName: table.entitySetName,
      LogicalCollectionName: table.entitySetName,
      CollectionSchemaName: table.entitySetName,
      ObjectTypeCode: table.objectTypeCode,
      PrimaryIdAttribute: table.primaryId,
      PrimaryNameAttribute: table.primaryName,
      OwnershipType: table.ownership === 'user' ? 'UserOwned' : 'OrganizationOwned',
      TableType: 'Standard',
      IsActivity: table.primaryId === 'activityid',
      IsCustomEntity: table.logicalName.includes('_'),
      IsManaged: true,
      DisplayName: label(table.displayName, id),
      DisplayCollectionName: label(`${table.displayName}s`, id),
      HasChanged: null,
    },
    collections: {
      Attributes: () => [...table.columns.values()].map((column) => attributeMetadata(table, column)),
      Keys: () => table.keys.map((key) => keyMetadata(table, key)),
      Privileges: () =>
        rights.map((right) => {
          const name = privilegeName(right, table);
          return {
            Name: name,
            PrivilegeId: privilegeId(name),
            PrivilegeType: right,
            CanBeBasic: true,
            CanBeGlobal: true,
          };
        }),
      ManyToOneRelationships: () =>
        own
          .filter(({ referencingTable }) => referencingTable === table.logicalName)
          .map(relationshipMetadata(catalog)),
      OneToManyRelationships: () =>
        own
          .filter(({ referencedTable }) => referencedTable === table.logicalName)
          .map(relationshipMetadata(catalog)),
    },
  };
}

const keyMetadata = (table: Table, key: Table['keys'][number]): Metadata => {
  const id = stableId(`key/${table.logicalName}/${key.name}`);
  return {
    MetadataId: id,
    LogicalName: key.name,
    SchemaName: key.name,
    EntityLogicalName: table.logicalName,
    KeyAttributes: key.columns,
    EntityKeyIndexStatus: 'Active',
    IsManaged: true,
    DisplayName: label(key.displayName, id),
    HasChanged: null,
  };
};

const deletion: Readonly<Record<Relationship['onDelete'], string>> = {
  cascade: 'Cascade',
  removeLink: 'RemoveLink',
  restrict: 'Restrict',
};

const relationshipMetadata =
  (catalog: Catalog) =>
  (relationship: Relationship): Metadata => ({
    MetadataId: stableId(`relationship/${relationship.name}`),
    SchemaName: relationship.name,
    RelationshipType: 'OneToManyRelationship',
    ReferencedEntity: relationship.referencedTable,
    ReferencedAttribute: catalog.table(relationship.referencedTable)?.primaryId,
    ReferencedEntityNavigationPropertyName: relationship.referencedNavigation,
    ReferencingEntity: relationship.referencingTable,
    ReferencingAttribute: relationship.referencingColumn,
    ReferencingEntityNavigationPropertyName: relationship.referencingNavigation,
    CascadeConfiguration: { Delete: deletion[relationship.onDelete] },
    HasChanged: null,
  });
