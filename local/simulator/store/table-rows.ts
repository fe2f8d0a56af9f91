import type { Row, Table } from '../catalog';
import { RowIndex } from './row-index';

/** The rows of one table with their indexes. Indexes of single columns are made when somebody first asks. */
export class TableRows {
  readonly rows = new Map<string, Row>();
  /** In the order of `table.keys`. */
  readonly keys: readonly RowIndex[];
  readonly #byColumn = new Map<string, RowIndex>();

  constructor(readonly table: Table) {
    this.keys = table.keys.map((key) => new RowIndex(key.columns));
  }

  byColumn(column: string): RowIndex {
    const known = this.#byColumn.get(column);
    if (known) return known;
    const index = new RowIndex([column]);
    for (const [id, row] of this.rows) index.add(id, row);
    this.#byColumn.set(column, index);
    return index;
  }

  set(id: string, row: Row | undefined): void {
    const before = this.rows.get(id);
    const indexes = [...this.keys, ...this.#byColumn.values()];
    if (before) for (const index of indexes) index.remove(id, before);
    if (!row) {
      this.rows.delete(id);
      return;
    }
    this.rows.set(id, row);
    for (const index of indexes) index.add(id, row);
  }

  clear(): void {
    for (const id of [...this.rows.keys()]) this.set(id, undefined);
  }
}
