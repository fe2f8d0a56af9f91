import type { Reference, Relationship, Row, Table } from '../catalog';
import { navigationProperties } from '../rows/navigation-properties';
import { noSuchKey } from '../rows/row-errors';
import { referenceTo, rowId } from '../rows/row-id';
import { requireRow, toRowKey, type RowKey } from '../rows/row-key';
import type { Call } from '../service/call';
import { unknownSegment } from '../service/payload-error';
import { noContent, type Reply } from '../service/reply';
import { Transaction } from '../store/transaction';
import { parseKeyPredicate } from '../url/key-predicate';
import { planColumn } from './column';
import { createWith } from './create';
import { planLink } from './link';
import { methodNotAllowed } from './method-not-allowed';
import { read, write, type Plan } from './plan';
import { retrieve } from './retrieve';
import { countRows, retrieveMultiple } from './retrieve-multiple';

/** What follows a row in the URL: one of its columns, a related row, its related rows, or the links to them. */
export function planRowPart(call: Call, table: Table, key: RowKey, rest: Call['segments']): Plan {
  const [next, last] = rest;
  const name = next?.name ?? '';
  const { catalog } = call.environment.store;
  const { single, collection } = navigationProperties(catalog, table);
  const relationships = single.get(name);
  const related = collection.get(name);
  const links = last?.name === '$ref' ? planLink(call, table, key, rest) : undefined;
  if (links) return links;
  if (related && next?.inside !== undefined) return planMember(call, table, key, related, next.inside);
  if (related) return planRelatedRows(call, table, key, related, last?.name === '$count');
  if (relationships && call.method === 'GET') return read(() => relatedRow(call, table, key, relationships));
  const column = table.columns.get(name);
  if (!column || column.type === 'lookup') throw unknownSegment(name);
  return planColumn(call, table, key, column, last?.name === '$value');
}

function planRelatedRows(call: Call, table: Table, key: RowKey, related: Relationship, count: boolean): Plan {
  const target = call.environment.store.of(related.referencingTable).table;
  if (call.method === 'POST')
    return write((work) => {
      const row = requireRow(work.tx, table, key);
      const self = referenceTo(table, row);
      return createWith(work, call, target, { [related.referencingColumn]: self });
    });
  if (call.method !== 'GET') throw methodNotAllowed(call.method);
  return read(() => {
    const tx = new Transaction(call.environment.store);
    const id = rowId(table, requireRow(tx, table, key));
    const rowIds = tx.findByColumn(related.referencingTable, related.referencingColumn, id);
    return count ? countRows(call, target, rowIds) : retrieveMultiple(call, target, rowIds);
  });
}

/** One of the related rows, named by its own key. */
function planMember(call: Call, table: Table, key: RowKey, related: Relationship, inside: string): Plan {
  if (call.method !== 'GET') throw methodNotAllowed(call.method);
  const target = call.environment.store.of(related.referencingTable).table;
  const memberKey = toRowKey(target, parseKeyPredicate(inside, call.options));
  return read(() => {
    const tx = new Transaction(call.environment.store);
    const member = requireRow(tx, target, memberKey);
    const parent = referenceTo(table, requireRow(tx, table, key));
    if (!pointsTo(member, related.referencingColumn, parent)) throw noSuchKey(target);
    return retrieve(call, target, member);
  });
}

/** A look-up followed: the row it points to, or 204 when it is empty. */
function relatedRow(call: Call, table: Table, key: RowKey, relationships: readonly Relationship[]): Reply {
  const tx = new Transaction(call.environment.store);
  const row = requireRow(tx, table, key);
  const relationship = relationships.find(({ referencingColumn, referencedTable }) =>
    pointsTo(row, referencingColumn, { table: referencedTable }),
  );
  const cell = relationship && row[relationship.referencingColumn];
  if (!relationship || typeof cell !== 'object' || cell === null) return noContent();
  const target = call.environment.store.of(relationship.referencedTable).table;
  return retrieve(call, target, requireRow(tx, target, { kind: 'id', id: cell.id }));
}

function pointsTo(row: Row, column: string, target: Partial<Reference>): boolean {
  const cell = row[column];
  if (typeof cell !== 'object' || cell === null) return false;
  return cell.table === target.table && (target.id === undefined || cell.id === target.id);
}
