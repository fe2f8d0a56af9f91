import type { TransactionAction } from '@azure/data-tables';
import { toInboxRow, type Intake } from '../../functions/inbox/accept-lead';
import { toEntity } from '../../functions/inbox/inbox-row';
import { createInboxStorage, openInboxStorage } from '../../functions/inbox/storage';
import { writeAll } from '../../functions/inbox/table-writes';
import { syntheticLeads } from './synthetic-leads';

/** Puts leads straight into the inbox, as if they had been accepted during a long outage. */
export async function fillInbox(connectionString: string, count: number): Promise<void> {
  const storage = openInboxStorage({ kind: 'connection-string', connectionString });
  await createInboxStorage(storage);
  const intake: Intake = {
    storage,
    scope: 'customer+offer',
    offerIds: {},
    shardCount: 8,
    now: Date.now,
    newId: () => '',
    nudge: () => undefined,
  };
  const nextBody = syntheticLeads(`drain-${count}`);
  const actions: TransactionAction[] = Array.from({ length: count }, () => {
    const text = nextBody();
    const body = new TextEncoder().encode(text);
    const arrival = { carrier: 'https', body, offerId: undefined, correlationId: 'bench' } as const;
    const row = toInboxRow(intake, arrival, JSON.parse(text) as Record<string, unknown>);
    if (row === undefined) throw new Error('A synthetic lead names nobody.');
    return ['create', toEntity(row)];
  });
  await writeAll(storage, 'inbox', actions);
}
