import { badQuery } from '../query-error';
import type { FilterNode } from './filter-node';
import type { Literal } from './literal';

type FunctionNode = Extract<FilterNode, { kind: 'function' }>;

const renamed: ReadonlyMap<string, string> = new Map([
  ['Last7Days', 'last-seven-days'],
  ['Next7Days', 'next-seven-days'],
  ['EqualUserId', 'eq-userid'],
  ['NotEqualUserId', 'ne-userid'],
  ['DoesNotContainValues', 'not-contain-values'],
]);

const otherwiseNamed: ReadonlySet<string> = new Set([
  ...['In', 'NotIn', 'Between', 'NotBetween', 'ContainValues', 'BeginsWith', 'EndsWith'],
  ...['On', 'OnOrAfter', 'OnOrBefore', 'Yesterday', 'Today', 'Tomorrow'],
  ...[
    'LastWeek',
    'LastMonth',
    'LastYear',
    'ThisWeek',
    'ThisMonth',
    'ThisYear',
    'NextWeek',
    'NextMonth',
    'NextYear',
  ],
  ...['LastXHours', 'LastXDays', 'LastXWeeks', 'LastXMonths', 'LastXYears'],
  ...['NextXHours', 'NextXDays', 'NextXWeeks', 'NextXMonths', 'NextXYears'],
  ...['OlderThanXMinutes', 'OlderThanXHours', 'OlderThanXDays'],
  ...['OlderThanXWeeks', 'OlderThanXMonths', 'OlderThanXYears'],
]);

/** A query function of the Web API in FetchXML's terms: `LastXDays(PropertyName='createdon',PropertyValue=7)`. */
export function readQueryFunction({ name, path, parameters }: FunctionNode): {
  readonly operator: string;
  readonly path: readonly string[];
  readonly texts: readonly string[];
} {
  const property = parameters.get('PropertyName');
  if (property?.kind !== 'string')
    throw badQuery(`The function '${name}' requires the parameter 'PropertyName'.`);
  const texts = [...parameters]
    .filter(([parameter]) => parameter !== 'PropertyName')
    .flatMap(([, value]) => textsOf(value));
  const target = [...path, ...property.text.split('/')];
  // Contains is the full-text search of the service; on one machine the closest thing is LIKE.
  if (name === 'Contains') return { operator: 'like', path: target, texts: texts.map((text) => `%${text}%`) };
  return { operator: operatorOf(name), path: target, texts };
}

function operatorOf(name: string): string {
  const operator = renamed.get(name) ?? (otherwiseNamed.has(name) ? kebabCase(name) : undefined);
  if (operator === undefined)
    throw badQuery(
      `An unknown function with name 'Microsoft.Dynamics.CRM.${name}' was found. This may also be a function import ` +
        'or a key lookup on a navigation property, which is not allowed.',
    );
  return operator;
}

const kebabCase = (name: string): string =>
  name.replace(/(?!^)[A-Z]/g, (capital) => `-${capital}`).toLowerCase();

function textsOf(literal: Literal): readonly string[] {
  if (literal.kind === 'array') return literal.texts;
  return literal.kind === 'null' ? [] : [literal.text];
}
