import type { Cell, Column, Row, Table } from '../catalog';
import { syntaxError } from '../service/payload-error';
import type { Transaction } from '../store/transaction';
import type { KeyPredicate } from '../url/key-predicate';
import type { Literal } from '../url/literal';
import { noSuchAlternateKey, noSuchId, noSuchKey } from './row-errors';

/** How a request names a row: by primary id, or by the columns of an alternate key. */
export type RowKey =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'alternate'; readonly keyIndex: number; readonly values: Row };

const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Users and teams inherit their key from `owner`, so their own primary key cannot be named in the URL. */
const withoutNamedPrimaryKey = new Set(['systemuser', 'team']);

export function toRowKey(table: Table, predicate: KeyPredicate): RowKey {
  if (predicate.kind === 'single') return { kind: 'id', id: guidOf(predicate.value) };
  const { values } = predicate;
  const primary = values.get(table.primaryId);
  if (values.size === 1 && primary && !withoutNamedPrimaryKey.has(table.logicalName))
    return { kind: 'id', id: guidOf(primary) };
  const named = new Map([...values].map(([name, literal]) => [columnOf(name), literal]));
  const keyIndex = table.keys.findIndex(
    (key) => key.columns.length === named.size && key.columns.every((column) => named.has(column)),
  );
  if (keyIndex < 0) throw noSuchAlternateKey(table);
  const cells = [...named].map(([name, literal]): [string, Cell] => {
    const column = table.columns.get(name);
    if (!column) throw noSuchAlternateKey(table);
    return [name, toCell(column, literal)];
  });
  return { kind: 'alternate', keyIndex, values: Object.fromEntries(cells) };
}

/** Id of the row, or `undefined` when there is none. */
export function findRow(tx: Transaction, table: Table, key: RowKey): string | undefined {
  if (key.kind === 'id') return tx.get(table.logicalName, key.id) ? key.id : undefined;
  return tx.findByKey(table.logicalName, key.keyIndex, key.values)[0];
}

export function requireRow(tx: Transaction, table: Table, key: RowKey): Row {
  const id = findRow(tx, table, key);
  const row = id === undefined ? undefined : tx.get(table.logicalName, id);
  if (!row) throw key.kind === 'id' ? noSuchId(table, key.id) : noSuchKey(table);
  return row;
}

/** A look-up is named as `_mpl_leadid_value` in a key. */
const columnOf = (name: string): string => /^_(\w+)_value$/.exec(name)?.[1] ?? name;

function guidOf(literal: Literal): string {
  if ((literal.kind === 'token' || literal.kind === 'text') && guidPattern.test(literal.value))
    return literal.value.toLowerCase();
  throw syntaxError();
}

function toCell(column: Column, literal: Literal): Cell {
  if (literal.kind === 'null') throw syntaxError();
  const isText = column.type === 'string' || column.type === 'memo';
  if (isText !== (literal.kind === 'text')) throw syntaxError();
  if (column.type === 'lookup') return { table: column.targets?.[0] ?? '', id: guidOf(literal) };
  return literal.value;
}
