import { odata, type TableClient } from '@azure/data-tables';
import { tableTouchKey } from '../../leads/keys/touch-key';
import type { Correlation } from '../telemetry/correlation';
import { acceptLead, type Intake } from './accept-lead';
import { toLeadTableRow, type LeadTableRow } from './lead-table-row';
import { keepInQuarantine } from './quarantine';
import { pollsFrom, readWatermark } from './poll-watermark';
import { writeState } from './state-rows';
import { storageFault } from './storage-fault';
import { writeAll } from './table-writes';

/** Partner Center creates the table under this name; the publisher cannot choose another. */
export const leadTableName = 'MarketplaceLeads';

export interface PollResult {
  readonly seen: number;
  readonly taken: number;
  /** Partner Center has not sent anything yet. */
  readonly tableMissing: boolean;
}

/** Leaves room for the other columns in an inbox row of 1 MiB. */
const longestBodyBytes = 768 * 1024;

const acceptedAtOnce = 16;

/**
 * Takes rows that were not taken before, through all pages. Rows of the publisher are never changed. A row is
 * remembered after it was stored, and the watermark moves only when everything was stored, so a crash anywhere
 * means that rows are read again, which their keys make harmless.
 */
export async function pollLeadTable(
  intake: Intake,
  source: TableClient,
  correlation: Correlation,
): Promise<PollResult> {
  const place = placeOf(source);
  const last = await readWatermark(intake.storage);
  const watermark = (last?.source ?? place) === place ? last : undefined;
  const since = pollsFrom(watermark);
  const known = await readTaken(intake, since);
  let seen = 0;
  let taken = 0;
  let newest = watermark?.newest ?? '';
  try {
    const pages = source
      .listEntities({ queryOptions: { filter: odata`Timestamp ge ${since}` } })
      .byPage({ maxPageSize: 1000 });
    for await (const page of pages) {
      const rows = page.map(toLeadTableRow);
      const fresh = rows.filter((row) => !known.has(tableTouchKey(row.partitionKey, row.rowKey)));
      await takeRows(intake, fresh, correlation);
      seen += rows.length;
      taken += fresh.length;
      for (const { timestamp } of rows) if (timestamp > newest) newest = timestamp;
    }
  } catch (error) {
    if (storageFault(error) === 'missing' && seen === 0) return { seen, taken, tableMissing: true };
    throw error;
  }
  if (newest !== '' && newest !== watermark?.newest)
    await writeState(intake.storage, 'poll', 'watermark', { newest, source: place });
  return { seen, taken, tableMissing: false };
}

/** Account and table without a signature. The watermark of one says nothing about the rows of another that is set later. */
function placeOf(source: TableClient): string {
  const { host, pathname } = new URL(source.url);
  return `${host}${pathname}|${source.tableName}`;
}

async function takeRows(
  intake: Intake,
  rows: readonly LeadTableRow[],
  correlation: Correlation,
): Promise<void> {
  for (let start = 0; start < rows.length; start += acceptedAtOnce) {
    const part = rows.slice(start, start + acceptedAtOnce);
    await Promise.all(part.map((row) => takeRow(intake, row, correlation)));
  }
  const takenAt = new Date(intake.now()).toISOString();
  await writeAll(
    intake.storage,
    'taken',
    rows.map((row) => [
      'upsert',
      {
        partitionKey: 'taken',
        rowKey: tableTouchKey(row.partitionKey, row.rowKey),
        rowTimestamp: row.timestamp,
        takenAt,
      },
      'Replace',
    ]),
  );
}

async function takeRow(
  intake: Intake,
  { partitionKey, rowKey, body }: LeadTableRow,
  correlation: Correlation,
): Promise<void> {
  const arrival = {
    carrier: 'table',
    offerId: undefined,
    ...correlation,
    tableKey: { partitionKey, rowKey },
  } as const;
  if (body.length <= longestBodyBytes) return void (await acceptLead(intake, { ...arrival, body }));
  const cut = { ...arrival, body: body.subarray(0, longestBodyBytes) };
  const receiptId = await keepInQuarantine(intake, cut, 'too-large');
  intake.report?.accepted(cut, { kind: 'quarantined', receiptId, reason: 'too-large' }, 0);
}

async function readTaken(intake: Intake, since: Date): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  const filter = odata`PartitionKey eq 'taken' and rowTimestamp ge ${since.toISOString()}`;
  try {
    for await (const entity of intake.storage.tables.taken.listEntities({
      queryOptions: { filter, select: ['RowKey'] },
    }))
      known.add(entity.rowKey ?? '');
  } catch (error) {
    if (storageFault(error) !== 'missing') throw error;
  }
  return known;
}
