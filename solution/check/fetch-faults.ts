import type { Solution } from '../read/read-package';
import { childrenOf, descendants } from '../xml/select';
import type { XmlElement } from '../xml/xml-element';
import { allowedValues, columnType } from './find-column';

/** Operators that the package uses, and whether they take a value (Microsoft Learn, "condition operators"). */
const operators: Readonly<Record<string, 'value' | 'none' | 'text'>> = {
  eq: 'value',
  like: 'text',
  'not-null': 'none',
  today: 'none',
  'olderthan-x-minutes': 'value',
};

/**
 * What is wrong with a query: tables, columns, aliases, operators and values that do not resolve.
 * @param where Names the component in messages.
 */
export function fetchFaults(
  solution: Solution,
  fetch: XmlElement,
  table: string,
  where: string,
): readonly string[] {
  const entity = childrenOf(fetch, 'entity')[0];
  if (entity?.attributes['name'] !== table)
    return [`${where} asks for the table ${entity?.attributes['name'] ?? '(none)'}; it belongs to ${table}.`];
  const all = [...descendants(entity)];
  const aliases = new Set(
    all.flatMap(({ name, attributes }) => (name === 'attribute' ? (attributes['alias'] ?? []) : [])),
  );
  return all.flatMap((node): readonly string[] => {
    switch (node.name) {
      case 'attribute':
        return [
          ...unknownColumn(solution, table, node.attributes['name'], where),
          ...aggregateFaults(solution, table, node, where),
        ];
      case 'order':
        return orderFaults(solution, table, node, aliases, where);
      case 'condition':
        return conditionFaults(solution, table, node, where);
      case 'link-entity':
        return [`${where} joins another table, which is not looked through here. Extend the check with it.`];
      default:
        return [];
    }
  });
}

const unknownColumn = (
  solution: Solution,
  table: string,
  column: string | undefined,
  where: string,
): readonly string[] =>
  columnType(solution, table, column ?? '') === undefined
    ? [`${where} names the column ${table}.${column ?? '(none)'}, which does not exist.`]
    : [];

/** Dataverse adds up numbers only. */
function aggregateFaults(
  solution: Solution,
  table: string,
  { attributes }: XmlElement,
  where: string,
): readonly string[] {
  const { name = '', aggregate = '' } = attributes;
  const type = columnType(solution, table, name);
  return ['avg', 'sum'].includes(aggregate) && type !== undefined && type !== 'integer'
    ? [`${where} takes the ${aggregate} of ${name}, which is of type ${type}.`]
    : [];
}

function orderFaults(
  solution: Solution,
  table: string,
  { attributes }: XmlElement,
  aliases: ReadonlySet<string>,
  where: string,
): readonly string[] {
  const { alias, attribute } = attributes;
  if (alias === undefined) return unknownColumn(solution, table, attribute, where);
  return aliases.has(alias)
    ? []
    : [`${where} is ordered by the alias ${alias}, which the query does not have.`];
}

function conditionFaults(
  solution: Solution,
  table: string,
  { attributes }: XmlElement,
  where: string,
): readonly string[] {
  const { attribute: column = '', operator = '', value } = attributes;
  const faults = [...unknownColumn(solution, table, column, where)];
  const takes = operators[operator];
  if (takes === undefined)
    faults.push(`${where} compares ${column} by ${operator}, which is no operator known here.`);
  if (takes !== undefined && (takes === 'none') !== (value === undefined))
    faults.push(
      `${where}: the operator ${operator} on ${column} ${takes === 'none' ? 'takes no value' : 'needs a value'}.`,
    );
  const allowed = allowedValues(solution, table, column);
  if (takes === 'value' && allowed && !allowed.includes(Number(value)))
    faults.push(
      `${where} compares ${column} with ${value ?? '(none)'}, which is none of its values ${allowed.join(', ')}.`,
    );
  return faults;
}
