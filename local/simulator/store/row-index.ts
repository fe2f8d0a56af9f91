import type { Row } from '../catalog';
import { cellKey } from './cell-key';

/** Ids of rows by the values of some columns. Rows in which one of the columns is empty are not in it. */
export class RowIndex {
  readonly #ids = new Map<string, Set<string>>();

  constructor(readonly columns: readonly string[]) {}

  /** Text under which a row is filed; `undefined` when a column is empty. */
  keyOf(row: Row): string | undefined {
    let key = '';
    for (const column of this.columns) {
      const part = cellKey(row[column]);
      if (part === undefined) return undefined;
      key += `${part}\u0000`;
    }
    return key;
  }

  add(id: string, row: Row): void {
    const key = this.keyOf(row);
    if (key === undefined) return;
    const ids = this.#ids.get(key);
    if (ids) ids.add(id);
    else this.#ids.set(key, new Set([id]));
  }

  remove(id: string, row: Row): void {
    const key = this.keyOf(row);
    const ids = key === undefined ? undefined : this.#ids.get(key);
    if (key === undefined || !ids) return;
    ids.delete(id);
    if (ids.size === 0) this.#ids.delete(key);
  }

  find(key: string): readonly string[] {
    const ids = this.#ids.get(key);
    return ids ? [...ids] : [];
  }
}
