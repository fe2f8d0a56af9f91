import { leadKeyColumn, mplLeadColumns } from '../../../leads/schema/lead-columns';
import type { ColumnDeclaration, ColumnDeclarations } from '../../../leads/schema/column-declaration';
import type { ColumnTexts } from '../../description/columns/column-text';
import { leadTexts } from '../../description/columns/lead-texts';
import type { OwnTable } from '../../description/tables/own-table';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { descriptions, localizedCollectionNames, localizedNames } from '../label-elements';
import { rootElement, type SourceFile } from '../source-file';
import { columnAttribute } from './column-attribute';
import { entityKey } from './entity-key';
import { platformAttributes } from './platform-attributes';
import { ribbonDiff } from './ribbon-diff';
import { tableFlags } from './table-flags';

/** The Lead table with nothing but what is ours, so that no property of Dynamics' table becomes our layer. */
export const leadEntityFiles = (): readonly SourceFile[] =>
  entityFiles('Lead', 'Lead', [
    element('attributes', {}, attributes('lead', mplLeadColumns, leadTexts)),
    keys([leadKeyColumn], leadTexts),
  ]);

export const ownEntityFiles = (table: OwnTable): readonly SourceFile[] => {
  const logicalName = table.schemaName.toLowerCase();
  const own = attributes(logicalName, table.columns, table.texts, table.primaryName);
  return entityFiles(table.schemaName, table.label.en, [
    localizedNames(table.label),
    localizedCollectionNames(table.collectionLabel),
    descriptions(table.description),
    element('attributes', {}, [...own, ...platformAttributes(logicalName, table.ownership)]),
    table.keyColumns.length > 0 ? keys(table.keyColumns, table.texts) : undefined,
    textElement('EntitySetName', table.entitySetName),
    ...tableFlags(table.ownership),
  ]);
};

const entityFiles = (
  schemaName: string,
  label: string,
  content: readonly (XmlElement | undefined)[],
): readonly SourceFile[] => [
  {
    path: `Entities/${schemaName}/Entity.xml`,
    root: rootElement('Entity', {}, [
      element('Name', { LocalizedName: label, OriginalName: label }, schemaName),
      element('EntityInfo', {}, [element('entity', { Name: schemaName }, content)]),
      ...['FormXml', 'SavedQueries', 'Visualizations', 'RibbonDiffXml'].map((name) => element(name)),
    ]),
  },
  { path: `Entities/${schemaName}/RibbonDiff.xml`, root: ribbonDiff() },
];

const attributes = (
  table: string,
  columns: ColumnDeclarations,
  texts: ColumnTexts<string>,
  primaryName?: string,
): readonly XmlElement[] =>
  Object.entries<ColumnDeclaration>(columns).map(([name, column]) =>
    columnAttribute(table, column, textOf(texts, name), name === primaryName),
  );

const keys = (columns: readonly string[], texts: ColumnTexts<string>): XmlElement =>
  element(
    'EntityKeys',
    {},
    columns.map((name) => {
      const { schemaName, label } = textOf(texts, name);
      return entityKey(schemaName, label);
    }),
  );

function textOf(texts: ColumnTexts<string>, name: string) {
  const text = texts[name];
  if (text === undefined)
    throw new TypeError(`No texts for the column ${name}. Add them in solution/description/columns.`);
  return text;
}
