import type { Relationship, Row, Table } from '../catalog';
import { navigationProperties } from '../rows/navigation-properties';
import { readPayload } from '../rows/read-payload';
import { resolveReference } from '../rows/resolve-reference';
import { referenceTo } from '../rows/row-id';
import { requireRow, toRowKey, type RowKey } from '../rows/row-key';
import { updateRow } from '../rows/update-row';
import type { Work } from '../rows/work';
import type { Call } from '../service/call';
import { payloadError, unknownSegment } from '../service/payload-error';
import { noContent } from '../service/reply';
import { parseKeyPredicate } from '../url/key-predicate';
import { methodNotAllowed } from './method-not-allowed';
import { write, type Plan } from './plan';

/**
 * Links between rows (`…/$ref`): PUT or POST associates, DELETE disassociates. On a collection, DELETE names the related
 * row in parentheses or as `$id`.
 */
export function planLink(call: Call, table: Table, key: RowKey, rest: Call['segments']): Plan {
  const [next] = rest;
  const { single, collection } = navigationProperties(call.environment.store.catalog, table);
  const relationships = single.get(next?.name ?? '');
  const related = collection.get(next?.name ?? '');
  if (!next || (!relationships && !related)) throw unknownSegment(next?.name ?? '');
  const adds = call.method === 'PUT' || call.method === 'POST';
  if (!adds && call.method !== 'DELETE') throw methodNotAllowed(call.method);
  return write((work) => {
    const row = requireRow(work.tx, table, key);
    if (relationships) setLookup(work, call, table, row, next.name, relationships, adds);
    else if (related) setMember(work, call, table, row, related, adds, next.inside);
    return { reply: () => noContent() };
  });
}

function setLookup(
  work: Work,
  call: Call,
  table: Table,
  row: Row,
  navigation: string,
  relationships: readonly Relationship[],
  adds: boolean,
): void {
  const column = relationships[0]?.referencingColumn ?? '';
  const { values } = adds
    ? readPayload(
        work,
        table,
        { [`${navigation}@odata.bind`]: linkedUrl(call, table) },
        'update',
        call.contentIds,
      )
    : { values: { [column]: null } };
  updateRow(work, table, row, values);
}

function setMember(
  work: Work,
  call: Call,
  table: Table,
  row: Row,
  related: Relationship,
  adds: boolean,
  inside: string | undefined,
): void {
  const target = work.environment.store.of(related.referencingTable).table;
  const self = referenceTo(table, row);
  const memberKey = ((): RowKey => {
    if (!adds && inside !== undefined) return toRowKey(target, parseKeyPredicate(inside, call.options));
    const url = adds ? linkedUrl(call, table) : (call.options.get('$id') ?? '');
    return { kind: 'id', id: resolveReference(work, url, call.contentIds).id };
  })();
  updateRow(work, target, requireRow(work.tx, target, memberKey), {
    [related.referencingColumn]: adds ? self : null,
  });
}

function linkedUrl(call: Call, table: Table): string {
  const url = call.json()['@odata.id'];
  if (typeof url === 'string') return url;
  throw payloadError(
    table.entitySetName,
    "Microsoft.OData.ODataException: The '@odata.id' of the row to link is missing.",
  );
}
