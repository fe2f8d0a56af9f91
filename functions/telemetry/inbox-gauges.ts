import { metrics } from '@opentelemetry/api';
import type { TableClient } from '@azure/data-tables';
import { scope } from './scope';

/** A look costs one request for each thousand rows; beyond this many it is enough to know that there are more. */
const mostRows = 20_000;
const pageSize = 1_000;
const patienceMs = 5_000;

/**
 * Depth of the inbox and age of its oldest lead, looked up whenever figures are sent. Storage that is away gives no figure.
 * All hosts see the same inbox, so that the largest of their values is the one to show.
 */
export function observeInbox(inbox: TableClient, now: () => number): void {
  const meter = metrics.getMeter(scope);
  const depth = meter.createObservableGauge('marketplace_leads.inbox.depth', {
    unit: '{lead}',
    description: `Leads that wait; ${mostRows} stands for that many or more.`,
  });
  const oldest = meter.createObservableGauge('marketplace_leads.inbox.oldest_age', {
    unit: 's',
    description: 'Age of the oldest lead that waits, 0 when none does.',
  });
  meter.addBatchObservableCallback(
    async (figures) => {
      const seen = await lookInto(inbox).catch(() => undefined);
      if (seen === undefined) return;
      figures.observe(depth, seen.rows);
      figures.observe(oldest, seen.oldest === undefined ? 0 : ageInSeconds(seen.oldest, now()));
    },
    [depth, oldest],
  );
}

const ageInSeconds = (receivedAt: string, nowMs: number): number =>
  Math.max(0, nowMs - Date.parse(receivedAt)) / 1000;

async function lookInto(inbox: TableClient) {
  const pages = inbox
    .listEntities<{ receivedAt?: string }>({
      queryOptions: { select: ['receivedAt'] },
      abortSignal: AbortSignal.timeout(patienceMs),
    })
    .byPage({ maxPageSize: pageSize });
  let rows = 0;
  let oldest: string | undefined;
  for await (const page of pages) {
    rows += page.length;
    for (const { receivedAt } of page)
      if (receivedAt !== undefined && (oldest === undefined || receivedAt < oldest)) oldest = receivedAt;
    if (rows >= mostRows) break;
  }
  return { rows, oldest };
}
