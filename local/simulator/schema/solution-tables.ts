import { baseText } from '../../../solution/read/read-labels';
import type { Solution } from '../../../solution/read/read-package';
import type { ReadColumn, ReadRelationship, ReadTable } from '../../../solution/read/table-types';
import type { ColumnKind, ColumnKinds } from './column-kinds';
import { leadTable } from './lead/lead-table';
import type { LookupKind, TableDeclaration } from './table-declaration';

/** Custom tables get the next free type code of their environment. */
const firstTypeCode = 10_727;

/**
 * Tables as they are once the solution is imported, read from its own sources: a column that is missing there is missing here
 * too, as it would be in the product.
 */
export function solutionTables(solution: Solution): readonly TableDeclaration[] {
  return solution.tables.map((table, index): TableDeclaration => {
    const parts = {
      columns: columnsOf(solution, table),
      lookups: lookupsOf(solution, table),
      keys: Object.fromEntries(table.keys.map(({ logicalName, columns }) => [logicalName, columns])),
    };
    if (!table.isOwn) return { ...standardTable(table), ...merged(standardTable(table), parts) };
    return {
      logicalName: table.logicalName,
      schemaName: table.schemaName,
      displayName: baseText(table.labels),
      entitySetName: required(table, 'entity set', table.entitySetName),
      primaryId: required(table, 'id column', table.primaryId),
      primaryName: required(table, 'name column', table.primaryName),
      objectTypeCode: firstTypeCode + index,
      ownership: required(table, 'ownership', table.ownership),
      ...parts,
    };
  });
}

/** The platform gives every table these by itself. */
const platformGiven = new Set(['createdon', 'modifiedon', 'ownerid', 'statecode', 'statuscode']);

type Parts = Required<Pick<TableDeclaration, 'columns' | 'lookups' | 'keys'>>;

const merged = (standard: TableDeclaration, { columns, lookups, keys }: Parts): Parts => ({
  columns: { ...standard.columns, ...columns },
  lookups: { ...standard.lookups, ...lookups },
  keys: { ...standard.keys, ...keys },
});

function standardTable({ logicalName }: ReadTable): TableDeclaration {
  if (logicalName !== leadTable.logicalName)
    throw new TypeError(
      `The solution adds columns to ${logicalName}, a table that the simulator cannot extend.`,
    );
  return leadTable;
}

function columnsOf(solution: Solution, table: ReadTable): ColumnKinds {
  const kinds = [...table.columns.values()].flatMap((column): [string, ColumnKind][] =>
    column.type === 'lookup' || column.type === 'uniqueidentifier' || platformGiven.has(column.logicalName)
      ? []
      : [[column.logicalName, kindOf(solution, column)]],
  );
  return Object.fromEntries(kinds);
}

function kindOf(solution: Solution, column: ReadColumn): ColumnKind {
  const { type, maxLength, min, max, optionSetName, defaultValue, schemaName } = column;
  if (type === 'owner') throw new TypeError(`${schemaName}: the platform makes owner columns by itself.`);
  const choice = solution.choices.find(({ name }) => name === optionSetName);
  const options = choice?.options.map(({ value, labels }) => ({ value, label: baseText(labels) }));
  return {
    ...{ type, maxLength, min, max, options, optionSetName, defaultValue, schemaName },
    displayName: baseText(column.labels),
  };
}

const lookupsOf = ({ relationships }: Solution, table: ReadTable): Readonly<Record<string, LookupKind>> =>
  Object.fromEntries(
    relationships
      .filter(({ referencingTable }) => referencingTable === table.logicalName)
      .map((relationship) => [relationship.referencingColumn, lookupOf(table, relationship)]),
  );

const onDelete = { Cascade: 'cascade', RemoveLink: 'removeLink', Restrict: 'restrict' } as const;

function lookupOf(table: ReadTable, relationship: ReadRelationship): LookupKind {
  const { referencedTable, referencingNavigation, referencedNavigation, referencingColumn } = relationship;
  const rule = Object.entries(onDelete).find(([name]) => name === relationship.onDelete)?.[1];
  return {
    displayName: baseText(table.columns.get(referencingColumn)?.labels ?? new Map()),
    targets: [
      {
        table: referencedTable,
        navigation: referencingNavigation,
        collection: referencedNavigation,
        onDelete: rule,
      },
    ],
  };
}

function required<T>({ logicalName }: ReadTable, what: string, value: T | undefined): T {
  if (value === undefined) throw new TypeError(`The solution's table ${logicalName} has no ${what}.`);
  return value;
}
