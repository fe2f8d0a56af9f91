import type { TableEntity, TableEntityResult } from '@azure/data-tables';
import type { DataverseChange } from './read-context';

/** A change that waits to be acted on. */
export type StoredChange = DataverseChange & {
  readonly rowKey: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
};

export const eventPartition = 'waiting';

const flags = ({ qualified, reopened, stopsContact, saysContacted }: DataverseChange): string =>
  [qualified ? 'q' : '', reopened ? 'o' : '', stopsContact ? 'n' : '', saysContacted ? 'c' : ''].join('');

/** What is told twice gets the same row. One operation may tell several things of a row. */
const rowKeyOf = (change: DataverseChange): string =>
  [change.kind, change.id, change.operationId, flags(change)].join('|');

export function toEventEntity(
  change: DataverseChange,
  receivedAt: string,
): TableEntity<Record<string, unknown>> {
  const { occurredAtMs, ...rest } = change;
  const occurredAt = occurredAtMs === undefined ? undefined : new Date(occurredAtMs).toISOString();
  const columns = Object.entries({ ...rest, occurredAt, receivedAt }).filter(
    ([, value]) => value !== undefined,
  );
  return { partitionKey: eventPartition, rowKey: rowKeyOf(change), ...Object.fromEntries(columns) };
}

export function fromEventEntity(entity: TableEntityResult<Record<string, unknown>>): StoredChange {
  const { leadKey, occurredAt } = entity;
  return {
    rowKey: entity.rowKey ?? '',
    kind: entity['kind'] as DataverseChange['kind'],
    id: String(entity['id']),
    qualified: entity['qualified'] === true,
    reopened: entity['reopened'] === true,
    stopsContact: entity['stopsContact'] === true,
    saysContacted: entity['saysContacted'] === true,
    leadKey: typeof leadKey === 'string' ? leadKey : undefined,
    occurredAtMs: typeof occurredAt === 'string' ? Date.parse(occurredAt) : undefined,
    operationId: String(entity['operationId']),
    receivedAt: String(entity['receivedAt']),
  };
}
