import type { Catalog, Row, Table } from '../catalog';
import type { Schema } from '../schema/schema';
import { cellKey } from './cell-key';
import { TableRows } from './table-rows';

/** One changed row: table, id, the row as it is now or `null` when it is gone. */
export type RowChange = readonly [table: string, id: string, row: Row | null];

/** All rows of the simulated environment, in memory, with the newest row version. */
export class Store {
  readonly catalog: Catalog;
  readonly #tables: ReadonlyMap<string, TableRows>;
  #version = 1_000_000;

  constructor(readonly schema: Schema) {
    this.#tables = new Map(schema.tables.map((table) => [table.logicalName, new TableRows(table)]));
    const bySet = new Map(schema.tables.map((table) => [table.entitySetName, table]));
    this.catalog = {
      tables: schema.tables,
      relationships: schema.relationships,
      table: (name) => this.#tables.get(name)?.table,
      tableBySet: (set): Table | undefined => bySet.get(set),
      rows: (name) => this.of(name).rows,
      lookup: (name, column, value) => this.#lookup(name, column, value),
    };
  }

  of(table: string): TableRows {
    const rows = this.#tables.get(table);
    if (!rows) throw new Error(`The simulator has no table "${table}".`);
    return rows;
  }

  nextVersion(): number {
    this.#version += 1;
    return this.#version;
  }

  apply(changes: Iterable<RowChange>): void {
    for (const [table, id, row] of changes) {
      this.of(table).set(id, row ?? undefined);
      const version = row?.versionnumber;
      if (typeof version === 'number' && version > this.#version) this.#version = version;
    }
  }

  clear(): void {
    for (const rows of this.#tables.values()) rows.clear();
  }

  /** Every row, for a snapshot. */
  *changes(): Generator<RowChange> {
    for (const [table, { rows }] of this.#tables) for (const [id, row] of rows) yield [table, id, row];
  }

  #lookup(table: string, column: string, value: string | number): readonly string[] | undefined {
    const rows = this.#tables.get(table);
    const key = cellKey(value);
    if (!rows || key === undefined || !rows.table.columns.has(column)) return undefined;
    return rows.byColumn(column).find(`${key}\u0000`);
  }
}
