import type { MissingPart } from '../dataverse';
import { DataverseError } from '../dataverse-error';
import { get } from '../operations/get';
import { tables } from '../tables';
import { isObject, jsonObject } from '../transport/answer';
import type { Send } from '../transport/send';
import { solutionFix, type TableRequirement } from './requirements';

const query =
  '?$select=LogicalName,EntitySetName&$expand=Attributes($select=LogicalName),Keys($select=KeyAttributes,EntityKeyIndexStatus)';

/** The table, its columns and its alternate key. */
export async function missingTableParts(
  send: Send,
  { table, columns, keyColumn }: TableRequirement,
): Promise<readonly MissingPart[]> {
  const definition = await readDefinition(send, table);
  if (!definition)
    return [{ kind: 'table', name: table, fix: `The table ${table} is missing. ${solutionFix}` }];
  const present = new Set(listOf(definition['Attributes']).map((column) => column['LogicalName']));
  return [
    ...checkEntitySet(table, definition['EntitySetName']),
    ...columns
      .filter((column) => !present.has(column))
      .map((name): MissingPart => ({
        kind: 'column',
        name: `${table}.${name}`,
        fix: `The column ${name} of ${table} is missing. ${solutionFix}`,
      })),
    ...checkKey(`${table}.${keyColumn}`, keyColumn, listOf(definition['Keys'])),
  ];
}

async function readDefinition(
  send: Send,
  table: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const path = `EntityDefinitions(LogicalName='${table}')${query}`;
    return jsonObject(
      (await get(send, { operation: `EntityDefinitions of ${table}`, columns: [], path })).answer,
    );
  } catch (error) {
    if (error instanceof DataverseError && error.status === 404) return undefined;
    throw error;
  }
}

function checkEntitySet(table: TableRequirement['table'], actual: unknown): readonly MissingPart[] {
  const { entitySet } = tables[table];
  if (actual === entitySet) return [];
  return [
    {
      kind: 'table',
      name: table,
      fix: `The entity set of ${table} is not named ${entitySet}: the table is not the solution’s. ${solutionFix}`,
    },
  ];
}

/** Upserts by a key work only when its index is built (Microsoft Learn, "Define alternate keys for a table"). */
function checkKey(
  name: string,
  column: string,
  keys: readonly Readonly<Record<string, unknown>>[],
): readonly MissingPart[] {
  const key = keys.find(
    ({ KeyAttributes: columns }) => Array.isArray(columns) && columns.length === 1 && columns[0] === column,
  );
  if (!key) return [{ kind: 'key', name, fix: `The alternate key on ${name} is missing. ${solutionFix}` }];
  switch (key['EntityKeyIndexStatus']) {
    case 'Active':
      return [];
    case 'Failed':
      return [
        {
          kind: 'key',
          name,
          fix: `The index of the alternate key on ${name} could not be built, as a rule because two rows have the same value. Mend these rows and reactivate the key.`,
        },
      ];
    default:
      return [
        {
          kind: 'key',
          name,
          fix: `The index of the alternate key on ${name} is still being built. Wait; leads are delivered when it is active.`,
        },
      ];
  }
}

const listOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
