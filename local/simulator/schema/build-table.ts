import type { AlternateKey, Column, Relationship, Table } from '../catalog';
import { buildColumn } from './build-column';
import type { ColumnKinds } from './column-kinds';
import { platformColumns, platformLookups } from './platform-columns';
import { stateColumns } from './state-columns';
import type { LookupKind, TableDeclaration } from './table-declaration';

export interface BuiltTable {
  readonly table: Table;
  readonly relationships: readonly Relationship[];
}

/** Makes a declared table whole: the platform's own columns, states, relationships of its look-ups, keys. */
export function buildTable(declaration: TableDeclaration): BuiltTable {
  const kinds: ColumnKinds = {
    [declaration.primaryId]: { type: 'uniqueidentifier', write: 'create' },
    ...stateColumns(declaration),
    ...platformColumns,
    ...declaration.columns,
  };
  const lookups = { ...platformLookups(declaration), ...declaration.lookups };
  const columns = [
    ...Object.entries(kinds).map(([name, kind]) => buildColumn(name, kind)),
    ...Object.entries(lookups).map(([name, kind]) => lookupColumn(name, kind)),
  ];
  const { logicalName, schemaName, displayName, entitySetName, primaryId, primaryName } = declaration;
  const table: Table = {
    ...{ logicalName, schemaName, displayName, entitySetName, primaryId, primaryName },
    objectTypeCode: declaration.objectTypeCode,
    ownership: declaration.ownership,
    columns: new Map(columns.map((column) => [column.logicalName, column])),
    keys: Object.entries(declaration.keys ?? {}).map(([name, of]): AlternateKey => ({
      name,
      displayName: name,
      columns: of,
    })),
  };
  const relationships = Object.entries(lookups).flatMap(([name, kind]) =>
    relationshipsOf(logicalName, name, kind),
  );
  return { table, relationships };
}

function lookupColumn(logicalName: string, kind: LookupKind): Column {
  const base = buildColumn(logicalName, {
    type: 'lookup',
    displayName: kind.displayName,
    write: kind.readOnly ? 'never' : 'always',
  });
  return { ...base, targets: kind.targets.map((target) => target.table) };
}

function relationshipsOf(table: string, column: string, kind: LookupKind): Relationship[] {
  return kind.targets.map((target) => {
    const collection = target.collection ?? `${target.table}_${table}_${column}`;
    return {
      name: collection,
      referencedTable: target.table,
      referencingTable: table,
      referencingColumn: column,
      referencingNavigation:
        target.navigation ?? (kind.targets.length === 1 ? column : `${column}_${target.table}`),
      referencedNavigation: collection,
      onDelete: target.onDelete ?? 'removeLink',
    };
  });
}
