import type { Row } from '../catalog';
import type { RowIndex } from './row-index';
import type { RowChange, Store } from './store';
import { TableRows } from './table-rows';

/** What a transaction did to one table: rows as they will be, and every id it wrote or removed. */
interface Overlay {
  readonly written: TableRows;
  readonly touched: Set<string>;
}

/**
 * Changes that become visible together or not at all. Until `Store.apply` sees them, only the transaction itself
 * does: a refused change set, or a synchronous web hook that says no, leaves nothing behind.
 */
export class Transaction {
  readonly #overlays = new Map<string, Overlay>();

  constructor(readonly store: Store) {}

  get(table: string, id: string): Row | undefined {
    const overlay = this.#overlays.get(table);
    return overlay?.touched.has(id) ? overlay.written.rows.get(id) : this.store.of(table).rows.get(id);
  }

  /** Stores the row with a new version and returns it so. */
  put(table: string, id: string, row: Row): Row {
    const versioned = { ...row, versionnumber: this.store.nextVersion() };
    this.#set(table, id, versioned);
    return versioned;
  }

  remove(table: string, id: string): void {
    this.#set(table, id, undefined);
  }

  /** Ids of rows with the values that `row` has in the table's `keyIndex`-th alternate key. */
  findByKey(table: string, keyIndex: number, row: Row): readonly string[] {
    const key = this.store.of(table).keys[keyIndex]?.keyOf(row);
    return key === undefined ? [] : this.#find(table, key, (rows) => rows.keys[keyIndex]);
  }

  /** Ids of rows whose column has this (lower-case) value; for a look-up, the id it points to. */
  findByColumn(table: string, column: string, value: string): readonly string[] {
    return this.#find(table, `${value}\u0000`, (rows) => rows.byColumn(column));
  }

  *changes(): Generator<RowChange> {
    for (const [table, { touched, written }] of this.#overlays)
      for (const id of touched) yield [table, id, written.rows.get(id) ?? null];
  }

  #find(table: string, key: string, indexOf: (rows: TableRows) => RowIndex | undefined): readonly string[] {
    const stored = indexOf(this.store.of(table))?.find(key) ?? [];
    const overlay = this.#overlays.get(table);
    if (!overlay) return stored;
    return [
      ...stored.filter((id) => !overlay.touched.has(id)),
      ...(indexOf(overlay.written)?.find(key) ?? []),
    ];
  }

  #set(table: string, id: string, row: Row | undefined): void {
    let overlay = this.#overlays.get(table);
    if (!overlay) {
      overlay = { written: new TableRows(this.store.of(table).table), touched: new Set() };
      this.#overlays.set(table, overlay);
    }
    overlay.touched.add(id);
    overlay.written.set(id, row);
  }
}
