import type { ColumnDeclaration } from '../../../leads/schema/column-declaration';
import { manifest } from '../../description/manifest';
import type { OwnLookup, OwnTable } from '../../description/tables/own-table';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { descriptions } from '../label-elements';
import { rootElement, type SourceFile } from '../source-file';

/**
 * Whatever happens to the row that is pointed to happens to the rows that point: assigned, shared and deleted together.
 * Exports write all of it, in this order.
 */
const cascades = {
  CascadeAssign: 'Cascade',
  CascadeDelete: 'Cascade',
  CascadeArchive: 'NoCascade',
  CascadeReparent: 'Cascade',
  CascadeShare: 'Cascade',
  CascadeUnshare: 'Cascade',
  CascadeRollupView: 'NoCascade',
};

interface Relationship {
  readonly name: string;
  readonly target: string;
  readonly xml: XmlElement;
}

/** The list of relationships, and one file for each table that is pointed to. */
export function relationshipFiles(tables: readonly OwnTable[]): readonly SourceFile[] {
  const all = tables.flatMap((table) => table.lookups.map((lookup) => relationship(table, lookup)));
  const targets = [...new Set(all.map(({ target }) => target))];
  return [
    {
      path: 'Other/Relationships.xml',
      root: rootElement(
        'EntityRelationships',
        {},
        all.map(({ name }) => element('EntityRelationship', { Name: name })),
      ),
    },
    ...targets.map((target) => ({
      path: `Other/Relationships/${target}.xml`,
      root: rootElement(
        'EntityRelationships',
        {},
        all.filter((each) => each.target === target).map(({ xml }) => xml),
      ),
    })),
  ];
}

function relationship(table: OwnTable, { column, targetSchemaName }: OwnLookup): Relationship {
  const declared = table.columns[column];
  const text = table.texts[column];
  if (declared?.type !== 'lookup' || text === undefined)
    throw new TypeError(`${column} of ${table.schemaName} is no lookup with texts.`);
  const xml = element('EntityRelationship', { Name: declared.collection }, [
    textElement('EntityRelationshipType', 'OneToMany'),
    textElement('IsCustomizable', true),
    textElement('IntroducedVersion', manifest.firstVersion),
    textElement('IsHierarchical', false),
    textElement('ReferencingEntityName', table.schemaName),
    textElement('ReferencedEntityName', targetSchemaName),
    ...Object.entries(cascades).map(([name, value]) => textElement(name, value)),
    textElement('IsValidForAdvancedFind', true),
    textElement('ReferencingAttributeName', text.schemaName),
    element('RelationshipDescription', {}, [descriptions(text.description)]),
    element('EntityRelationshipRoles', {}, roles(declared)),
  ]);
  return { name: declared.collection, target: targetSchemaName, xml };
}

/** Role 1 is the referencing side (the look-up), role 0 the referenced one (the collection). */
const roles = ({ navigation, collection }: Extract<ColumnDeclaration, { type: 'lookup' }>) => [
  element('EntityRelationshipRole', {}, [
    textElement('NavPaneDisplayOption', 'UseCollectionName'),
    textElement('NavPaneArea', 'Details'),
    textElement('NavPaneOrder', 10000),
    textElement('NavigationPropertyName', navigation),
    textElement('RelationshipRoleType', 1),
  ]),
  element('EntityRelationshipRole', {}, [
    textElement('NavigationPropertyName', collection),
    textElement('RelationshipRoleType', 0),
  ]),
];
