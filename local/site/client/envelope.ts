import { leadPath, toLeadPayload } from '../payload/lead-payload';
import { toLeadTableRow } from '../payload/lead-table-row';
import type { FormValues } from './read-form';

/** What is sent, where the page's server takes it, and where it ends up in words. */
export interface Envelope {
  readonly path: string;
  readonly body: unknown;
  readonly address: string;
}

/** What makes one row of the table different from the next. `createdAtMs`: epoch milliseconds. */
export interface RowIdentity {
  readonly rowKey: string;
  readonly createdAtMs: number;
}

export function toEnvelope({ choice, destination }: FormValues, row: RowIdentity): Envelope {
  if (destination === 'table')
    return {
      path: '/send/table-row',
      body: toLeadTableRow(choice, row.rowKey, row.createdAtMs),
      address: 'INSERT ENTITY MarketplaceLeads',
    };
  return {
    path: `/send/lead?offer=${encodeURIComponent(choice.offer.id)}`,
    body: toLeadPayload(choice),
    address: `POST ${leadPath(choice.offer.id)}`,
  };
}
