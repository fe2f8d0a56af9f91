import type { Table } from '../catalog';
import { boundToRow, boundToSet } from '../messages/bound-messages';
import { unboundMessages } from '../messages/unbound-messages';
import { metadataResources } from '../metadata/metadata-resources';
import { requireRow, toRowKey } from '../rows/row-key';
import type { Call } from '../service/call';
import { unknownSegment } from '../service/payload-error';
import { Transaction } from '../store/transaction';
import { parseKeyPredicate } from '../url/key-predicate';
import { create } from './create';
import { methodNotAllowed } from './method-not-allowed';
import { read, type Plan } from './plan';
import { planRowPart } from './plan-row-part';
import { remove } from './remove';
import { retrieve } from './retrieve';
import { countRows, retrieveMultiple } from './retrieve-multiple';
import { upsert } from './upsert';

/** What a request asks for. Throws the refusal when it asks for something that is not there. */
export function planOperation(call: Call): Plan {
  const [first, ...rest] = call.segments;
  const resource = unboundMessages.get(first?.name ?? '') ?? metadataResources.get(first?.name ?? '');
  if (resource) return resource(call);
  const table = first && call.environment.store.catalog.tableBySet(first.name);
  if (!table) throw unknownSegment(first?.name ?? '');
  return first.inside === undefined ? planSet(call, table, rest) : planRow(call, table, first.inside, rest);
}

function planSet(call: Call, table: Table, rest: Call['segments']): Plan {
  const [next] = rest;
  if (!next) {
    if (call.method === 'GET') return read(() => retrieveMultiple(call, table));
    if (call.method === 'POST') return create(call, table);
    throw methodNotAllowed(call.method);
  }
  if (next.name === '$count') return read(() => countRows(call, table));
  const message = boundToSet.get(unqualified(next.name));
  if (message) return message(call, table);
  throw unknownSegment(next.name);
}

function planRow(call: Call, table: Table, inside: string, rest: Call['segments']): Plan {
  const key = toRowKey(table, parseKeyPredicate(inside, call.options));
  const [next] = rest;
  if (!next) {
    if (call.method === 'GET')
      return read(() =>
        retrieve(call, table, requireRow(new Transaction(call.environment.store), table, key)),
      );
    if (call.method === 'PATCH') return upsert(call, table, key);
    if (call.method === 'DELETE') return remove(call, table, key);
    throw methodNotAllowed(call.method);
  }
  const message = boundToRow.get(unqualified(next.name));
  return message ? message(call, table, key) : planRowPart(call, table, key, rest);
}

const unqualified = (name: string): string => name.replace(/^Microsoft\.Dynamics\.CRM\./, '');
