import { splitTopLevel } from '../query/odata/split-top-level';
import { QueryError } from '../query/query-error';
import type { Metadata } from './entity-metadata';

/** The members that `$select` names; the id is always there. */
export function selectMembers(metadata: Metadata, select: string | undefined, type: string): Metadata {
  if (select === undefined) return metadata;
  const names = select.split(',').map((name) => name.trim());
  for (const name of names)
    if (!(name in metadata) && !optionalMembers.has(name)) throw unknownMember(name, type);
  const kept = Object.entries(metadata).filter(
    ([name]) => names.includes(name) || name === 'MetadataId' || name === '@odata.type',
  );
  return Object.fromEntries(kept);
}

/** Members that only some derived types have: selecting them is fine, they are just not always there. */
const optionalMembers = new Set(['MaxLength', 'MinValue', 'MaxValue', 'Targets', 'OptionSet', 'Format']);

const unknownMember = (name: string, type: string): QueryError =>
  new QueryError(
    400,
    '0x80060888',
    `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.${type}'.`,
  );

/** Items that a filter of the form `A eq 'x' and (B eq true or …)` lets through, without parentheses. */
export function filterMembers<T>(
  items: readonly T[],
  filter: string | undefined,
  of: (item: T) => Metadata,
): readonly T[] {
  if (filter === undefined) return items;
  const alternatives = filter.split(/\s+or\s+/).map((part) => part.split(/\s+and\s+/).map(parseComparison));
  return items.filter((item) =>
    alternatives.some((all) =>
      all.every(({ name, value, equal }) => (textOf(of(item)[name]) === value) === equal),
    ),
  );
}

interface Comparison {
  readonly name: string;
  readonly value: string;
  readonly equal: boolean;
}

function parseComparison(text: string): Comparison {
  const [, name, operator, quoted, bare] =
    /^\s*(\w+)\s+(eq|ne)\s+(?:(?:[\w.]+)?'([^']*)'|([\w-]+))\s*$/.exec(text) ?? [];
  if (name === undefined) throw new QueryError(501, '0x0', `The metadata filter '${text}' is not supported.`);
  return { name, value: quoted ?? bare ?? '', equal: operator === 'eq' };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

export interface MetadataExpand {
  readonly name: string;
  readonly options: ReadonlyMap<string, string>;
}

/** `Keys($select=A,B),Attributes($filter=…)` as names with their options. */
export function parseMetadataExpand(expand: string | undefined): readonly MetadataExpand[] {
  if (expand === undefined) return [];
  return splitTopLevel(expand, ',').map((item) => {
    const [, name = '', inner = ''] = /^(\w+)(?:\(([\s\S]*)\))?$/.exec(item) ?? [];
    const options = splitTopLevel(inner, ';').flatMap((option): [string, string][] => {
      const at = option.indexOf('=');
      return at < 0 ? [] : [[option.slice(0, at).trim(), option.slice(at + 1)]];
    });
    return { name, options: new Map(options) };
  });
}
