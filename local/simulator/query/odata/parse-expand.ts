import type { Catalog, Relationship, Table } from '../../catalog';
import { collectionNavigation, singleValuedNavigation } from '../navigation';
import { badQuery, notImplemented, unknownProperty } from '../query-error';
import { parseSelect } from './parse-select';
import { splitTopLevel } from './split-top-level';

interface ExpandCommon {
  readonly navigation: string;
  /** Selected columns by logical name; undefined: all. */
  readonly columns: readonly string[] | undefined;
  readonly nested: readonly Expand[];
  /** Options in their own words, for next links and the context. */
  readonly options: ReadonlyMap<string, string>;
}

export type Expand =
  | (ExpandCommon & {
      readonly kind: 'single';
      readonly relationships: readonly Relationship[];
      readonly reference: boolean;
    })
  | (ExpandCommon & {
      readonly kind: 'collection';
      readonly relationship: Relationship;
      readonly target: Table;
    });

const allowedOptions: ReadonlySet<string> = new Set(['$select', '$filter', '$orderby', '$top', '$expand']);

/** Parses `nav($select=a,b;$filter=…),other($expand=…)`, looking up each navigation property on its table. */
export function parseExpand(catalog: Catalog, table: Table, expand: string | undefined): readonly Expand[] {
  if (expand === undefined || expand.trim() === '') return [];
  const expands = splitTopLevel(expand, ',').map((item) => parseItem(catalog, table, item));
  const hasNested = expands.some(({ nested }) => nested.length > 0);
  for (const { kind, options } of expands)
    if ((options.has('$top') || options.has('$orderby')) && (kind === 'single' || hasNested))
      throw badQuery(
        'Only $select and $filter clause can be provided while doing $expand on many-to-one relationship or nested ' +
          'one-to-many relationship.',
      );
  return expands;
}

function parseItem(catalog: Catalog, table: Table, item: string): Expand {
  const match = /^([\w.]+)(\/\$ref)?(?:\(([\s\S]*)\))?$/.exec(item);
  if (!match) throw badQuery(`Syntax error at position 0 in '${item}'.`);
  const [, navigation = '', ref, inner = ''] = match;
  const options = readOptions(inner);
  const common = (target: Table): ExpandCommon => ({
    navigation,
    columns: parseSelect(target, options.get('$select')),
    nested: parseExpand(catalog, target, options.get('$expand')),
    options,
  });
  const relationships = singleValuedNavigation(catalog, table, navigation);
  const single = catalog.table(relationships[0]?.referencedTable ?? '');
  if (single && options.has('$filter')) throw notImplemented();
  if (single) return { kind: 'single', relationships, reference: ref !== undefined, ...common(single) };
  const relationship = collectionNavigation(catalog, table, navigation);
  const target = relationship && catalog.table(relationship.referencingTable);
  if (!relationship || !target) throw unknownProperty(navigation, table);
  if (ref) throw badQuery('Expand with $ref is only supported on lookup type navigation property.');
  return { kind: 'collection', relationship, target, ...common(target) };
}

function readOptions(text: string): ReadonlyMap<string, string> {
  const parts = splitTopLevel(text, ';').filter((part) => part !== '');
  return new Map(
    parts.map((part): [string, string] => {
      const equals = part.indexOf('=');
      const name = part.slice(0, equals).trim();
      if (!allowedOptions.has(name)) throw badQuery(`The expand option '${part}' is not supported.`);
      return [name, part.slice(equals + 1).trim()];
    }),
  );
}
