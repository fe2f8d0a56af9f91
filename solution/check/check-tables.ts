import type { Solution } from '../read/read-package';
import type { ReadColumn, ReadTable } from '../read/table-types';
import type { Check } from './checked-package';
import { columnType, isKnownTable } from './find-column';

/** Types that an alternate key may be made of (Microsoft Learn, "Define alternate keys for a table"). */
const keyTypes = ['string', 'integer', 'datetime', 'picklist', 'lookup'];
/** A key holds at most 900 bytes; text counts double. */
const keyLimit = { columns: 16, bytes: 900 };
const textLimits = { string: 4000, memo: 1_048_576 };

/** Columns, keys, look-ups. */
export const checkTables: Check = ({ solution }) =>
  solution.tables.flatMap((table) => [
    ...[...table.columns.values()].flatMap((column) => columnFaults(solution, table, column)),
    ...keyFaults(solution, table),
    ...ownTableFaults(table),
  ]);

function columnFaults(solution: Solution, table: ReadTable, column: ReadColumn): readonly string[] {
  const name = `${table.logicalName}.${column.logicalName}`;
  const prefix = `${solution.manifest.publisher.prefix}_`;
  const faults: string[] = [];
  if (column.logicalName !== column.schemaName.toLowerCase())
    faults.push(`${name}: the logical name must be the schema name ${column.schemaName} in lower case.`);
  if (!table.isOwn && !column.logicalName.startsWith(prefix))
    faults.push(
      `${name} is a column of Dynamics itself; only columns that begin with ${prefix} belong into the package.`,
    );
  if (column.type === 'string' || column.type === 'memo') {
    const limit = textLimits[column.type];
    if (!(column.maxLength !== undefined && column.maxLength >= 1 && column.maxLength <= limit))
      faults.push(`${name} has length ${column.maxLength ?? '(none)'}; 1 to ${limit} is possible.`);
  }
  if (column.type === 'picklist' && !solution.choices.some((choice) => choice.name === column.optionSetName))
    faults.push(
      `${name} takes the choice ${column.optionSetName ?? '(none)'}, which the package does not contain.`,
    );
  if (
    column.type === 'lookup' &&
    !solution.relationships.some(
      ({ referencingTable, referencingColumn }) =>
        referencingTable === table.logicalName && referencingColumn === column.logicalName,
    )
  )
    faults.push(`${name} is a look-up without a relationship, so it points nowhere.`);
  return faults;
}

const keyFaults = (solution: Solution, table: ReadTable): readonly string[] =>
  table.keys.flatMap((key) => {
    const name = `The key ${key.logicalName} of ${table.logicalName}`;
    const unknown = key.columns.filter(
      (column) => columnType(solution, table.logicalName, column) === undefined,
    );
    const unfit = key.columns.filter((column) => {
      const type = columnType(solution, table.logicalName, column);
      return type !== undefined && !keyTypes.includes(type);
    });
    const characters = key.columns.map((column) => table.columns.get(column)?.maxLength ?? 8);
    const bytes = 2 * characters.reduce((sum, each) => sum + each, 0);
    return [
      ...unknown.map((column) => `${name} is made of the column ${column}, which does not exist.`),
      ...unfit.map((column) => `${name} is made of the column ${column}, whose type no key may have.`),
      ...(key.columns.length === 0 || key.columns.length > keyLimit.columns
        ? [`${name} has ${key.columns.length} columns; 1 to ${keyLimit.columns} are possible.`]
        : []),
      ...(bytes > keyLimit.bytes ? [`${name} takes ${bytes} bytes; ${keyLimit.bytes} are possible.`] : []),
    ];
  });

function ownTableFaults(table: ReadTable): readonly string[] {
  if (!table.isOwn) return [];
  const faults: string[] = [];
  const names = [...table.columns.values()].filter(({ isPrimaryName }) => isPrimaryName);
  if (names.length !== 1)
    faults.push(`${table.logicalName} has ${names.length} name columns; a table has exactly one.`);
  if (table.primaryId !== `${table.logicalName}id`)
    faults.push(
      `${table.logicalName} has the id column ${table.primaryId ?? '(none)'}; Dataverse wants ${table.logicalName}id.`,
    );
  return faults;
}

/** Both ends of every relationship. */
export const checkRelationships: Check = ({ solution }) =>
  solution.relationships.flatMap((relationship) => {
    const { name, referencingTable, referencedTable, referencingColumn } = relationship;
    const faults = [referencingTable, referencedTable]
      .filter((table) => !isKnownTable(solution, table))
      .map((table) => `The relationship ${name} joins the table ${table}, which nobody knows.`);
    const type = columnType(solution, referencingTable, referencingColumn);
    return type === 'lookup'
      ? faults
      : [
          ...faults,
          `The relationship ${name} needs the look-up ${referencingTable}.${referencingColumn}, which does not exist.`,
        ];
  });
