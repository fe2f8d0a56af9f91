import type { SettledRow } from '../../inbox/settle';
import { addNotices } from './notice-store';
import { channelsOf, type NoticeServices } from './notice-services';

/** Notes that customers ask for contact; the touch's key makes sure that each is told of once. Gives the number of new ones. */
export async function announceRequests(
  { config, storage }: Pick<NoticeServices, 'config' | 'storage'>,
  rows: readonly SettledRow[],
  nowMs: number,
): Promise<number> {
  const channels = channelsOf(config);
  const notices = rows.flatMap(({ row, settlement, asksForContact }) => {
    const leadId = settlement.kind === 'delivered' ? settlement.leadId : undefined;
    if (asksForContact !== true || leadId === undefined) return [];
    return channels.map((channel) => ({
      leadId,
      kind: 'request' as const,
      channel,
      occasion: row.receiptId,
    }));
  });
  return addNotices(storage, notices, nowMs);
}
