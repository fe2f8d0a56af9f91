import { readJson, withAnnotations, type DataverseClient } from '../dataverse/dataverse-client';
import { memberOf, type TableMetadata } from '../dataverse/table-metadata';
import type { DataverseRow } from '../dataset/read-page';
import type { FormatValue } from '../dataset/formatted-text';
import type { ColumnValue } from '../host/property';

/** The row of a form: what is stored, and over it what was typed and not saved yet. */
export interface FormRecord {
  readonly id: string;
  readonly value: (column: string) => ColumnValue;
  /** Columns with values as the Web API takes them. */
  readonly change: (values: Readonly<Record<string, unknown>>) => void;
  readonly isDirty: () => boolean;
  /** Rejects with a HostError, status 412 when somebody else has written the row since it was read. */
  readonly save: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Called with the columns that differ from before. */
  readonly onChange: (listener: (columns: readonly string[]) => void) => void;
}

export interface RecordOptions {
  readonly ask: DataverseClient;
  readonly table: TableMetadata;
  readonly id: string;
  readonly columns: readonly string[];
  readonly format: FormatValue;
}

/** Reads the row. Rejects with a HostError when that cannot be done. */
export async function openRecord({ ask, table, id, columns, format }: RecordOptions): Promise<FormRecord> {
  const path = `${table.entitySet}(${id})`;
  const select = [...new Set(columns)].map((column) => memberOf(table, column)).join(',');
  const read = () =>
    readJson<DataverseRow>(
      ask({ method: 'GET', path: `${path}?$select=${select}`, headers: { Prefer: withAnnotations } }),
    );
  const listeners: ((columns: readonly string[]) => void)[] = [];
  const tell = (changed: readonly string[]) => listeners.forEach((listener) => listener(changed));
  let stored = await read();
  let typed: Readonly<Record<string, unknown>> = {};

  let turn = 0;
  const reload = async () => {
    const mine = (turn += 1);
    const now = await read();
    // A later look has overtaken this one.
    if (mine !== turn) return;
    const before = stored;
    stored = now;
    tell(columns.filter((column) => before[memberOf(table, column)] !== stored[memberOf(table, column)]));
  };
  return {
    id,
    value: (column) =>
      column in typed
        ? { raw: typed[column], formatted: format(table, { [column]: typed[column] }, column) }
        : { raw: stored[memberOf(table, column)], formatted: format(table, stored, column) },
    change(values) {
      typed = Object.fromEntries(
        Object.entries({ ...typed, ...values }).filter(
          ([column, value]) => value !== (stored[column] ?? null),
        ),
      );
      tell(Object.keys(values));
    },
    isDirty: () => Object.keys(typed).length > 0,
    async save() {
      const headers = { 'If-Match': String(stored['@odata.etag']) };
      await ask({ method: 'PATCH', path, body: typed, headers });
      const saved = Object.keys(typed);
      typed = {};
      await reload();
      tell(saved);
    },
    reload,
    onChange: (listener) => void listeners.push(listener),
  };
}
