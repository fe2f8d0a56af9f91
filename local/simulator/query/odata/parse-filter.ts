import { isComparisonOperator } from '../conditions/compare';
import { badQuery, notImplemented } from '../query-error';
import { isTextFunction, type FilterNode, type Operand } from './filter-node';
import type { Literal } from './literal';
import { TokenReader } from './token-reader';

const namespace = 'Microsoft.Dynamics.CRM.';

/** Parses `$filter` as Dataverse understands it; `aliases` are the request's `@name` parameters. */
export function parseFilter(text: string, aliases: ReadonlyMap<string, string>): FilterNode {
  const reader = new TokenReader(text, aliases);
  const node = disjunction(reader);
  reader.expectEnd();
  return node;
}

/** Loosest first: `or`, `and`, `not`, comparison (OData Version 4.01 URL Conventions, "Operator Precedence"). */
const disjunction = (reader: TokenReader): FilterNode => chain(reader, 'or', conjunction);
const conjunction = (reader: TokenReader): FilterNode => chain(reader, 'and', negation);

function chain(
  reader: TokenReader,
  kind: 'and' | 'or',
  operand: (reader: TokenReader) => FilterNode,
): FilterNode {
  const first = operand(reader);
  const operands = [first];
  while (reader.takeIf(kind)) operands.push(operand(reader));
  return operands.length === 1 ? first : { kind, operands };
}

function negation(reader: TokenReader): FilterNode {
  if (reader.takeIf('not')) return { kind: 'not', operand: negation(reader) };
  if (!reader.takeIf('(')) return predicate(reader);
  const node = disjunction(reader);
  reader.expect(')');
  return node;
}

function predicate(reader: TokenReader): FilterNode {
  if (reader.peek().kind !== 'name') return comparison(reader, operand(reader));
  const path = reader.path();
  return reader.takeIf('(') ? call(reader, path) : comparison(reader, { kind: 'path', path });
}

function comparison(reader: TokenReader, left: Operand): FilterNode {
  const token = reader.peek();
  if (token.kind !== 'name') throw reader.unexpected(token);
  const operator = reader.name();
  if (operator === 'in' || operator === 'has') throw notImplemented();
  if (!isComparisonOperator(operator)) throw reader.unexpected(token);
  return { kind: 'compare', operator, left, right: operand(reader) };
}

const operand = (reader: TokenReader): Operand =>
  reader.peek().kind === 'name'
    ? { kind: 'path', path: reader.path() }
    : { kind: 'literal', literal: reader.literal() };

/** What follows the opening parenthesis. */
function call(reader: TokenReader, path: readonly string[]): FilterNode {
  const name = path.at(-1) ?? '';
  const before = path.slice(0, -1);
  if (before.length > 0 && (name === 'any' || name === 'all')) return lambda(reader, name, before);
  if (isTextFunction(name) && before.length === 0) {
    const property = reader.path();
    reader.expect(',');
    const value = reader.literal();
    reader.expect(')');
    return { kind: 'text', name, path: property, value };
  }
  if (name.startsWith(namespace))
    return {
      kind: 'function',
      name: name.slice(namespace.length),
      path: before,
      parameters: parameters(reader),
    };
  throw badQuery(
    `An unknown function with name '${name}' was found. This may also be a function import or a key lookup on a ` +
      'navigation property, which is not allowed.',
  );
}

function lambda(reader: TokenReader, quantifier: 'any' | 'all', path: readonly string[]): FilterNode {
  if (quantifier === 'any' && reader.takeIf(')')) return { kind: 'lambda', quantifier, path };
  const variable = reader.name();
  reader.expect(':');
  const body = { variable, predicate: disjunction(reader) };
  reader.expect(')');
  return { kind: 'lambda', quantifier, path, body };
}

function parameters(reader: TokenReader): ReadonlyMap<string, Literal> {
  const found = new Map<string, Literal>();
  while (!reader.takeIf(')')) {
    if (found.size > 0) reader.expect(',');
    const name = reader.name();
    reader.expect('=');
    found.set(name, reader.literal());
  }
  return found;
}
