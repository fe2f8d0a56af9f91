import { childAt, childrenOf, textAt } from '../xml/select';
import type { XmlElement } from '../xml/xml-element';
import { labelsAt, readLabels } from './read-labels';
import { readColumn } from './read-column';
import type { ReadKey, ReadTable } from './table-types';

/** Tables of `customizations.xml`. */
export const readTables = (customizations: XmlElement): readonly ReadTable[] =>
  childrenOf(childAt(customizations, 'Entities'), 'Entity').map(readTable);

function readTable(outer: XmlElement): ReadTable {
  const entity = childAt(outer, 'EntityInfo', 'entity');
  const schemaName = entity?.attributes['Name'] ?? textAt(outer, 'Name') ?? '';
  const columns = childrenOf(childAt(entity, 'attributes'), 'attribute').map(readColumn);
  const ownershipMask = textAt(entity, 'OwnershipTypeMask');
  const localized = labelsAt(entity, 'LocalizedNames');
  return {
    logicalName: schemaName.toLowerCase(),
    schemaName,
    isOwn: ownershipMask !== undefined,
    labels:
      localized.size > 0
        ? localized
        : new Map([[1033, childAt(outer, 'Name')?.attributes['LocalizedName'] ?? '']]),
    collectionLabels: labelsAt(entity, 'LocalizedCollectionNames'),
    entitySetName: textAt(entity, 'EntitySetName'),
    ownership: ownershipOf(ownershipMask),
    primaryId: columns.find(({ type }) => type === 'uniqueidentifier')?.logicalName,
    primaryName: columns.find(({ isPrimaryName }) => isPrimaryName)?.logicalName,
    columns: new Map(columns.map((column) => [column.logicalName, column])),
    keys: childrenOf(childAt(entity, 'EntityKeys'), 'EntityKey').map(readKey),
  };
}

function ownershipOf(mask: string | undefined): ReadTable['ownership'] {
  if (mask === undefined) return undefined;
  return mask === 'UserOwned' ? 'user' : 'organization';
}

const readKey = (key: XmlElement): ReadKey => ({
  logicalName: textAt(key, 'LogicalName') ?? '',
  schemaName: textAt(key, 'Name') ?? '',
  columns: childrenOf(childAt(key, 'EntityKeyAttributes'), 'AttributeName').map(({ text }) => text ?? ''),
  labels: readLabels(childAt(key, 'displaynames')),
});
