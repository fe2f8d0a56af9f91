import { dueReminder } from '../../../leads/follow-up/due-notice';
import { readFollowUpColumns } from '../../../leads/follow-up/read-follow-up-columns';
import type { StoredRow } from '../../dataverse/dataverse';
import { textIn } from '../../dataverse/text-in';
import { addNotices } from './notice-store';
import { channelsOf, type NoticeServices } from './notice-services';

/** Notes the reminders that are due for leads as a sweep read them. Gives the number of new ones. */
export async function addReminders(
  { config, storage }: NoticeServices,
  leads: readonly StoredRow[],
  nowMs: number,
): Promise<number> {
  const notices = leads.flatMap((lead) => {
    const kind = dueReminder(readFollowUpColumns(lead), nowMs, config.remindBeforeMs);
    if (kind === undefined) return [];
    // A due time that a seller moves is reminded of again; of 72 hours there is one in each request.
    const occasion = textIn(lead, kind === 'late' ? 'mpl_expireson' : 'mpl_followupdueon');
    return channelsOf(config).map((channel) => ({ leadId: textIn(lead, 'leadid'), kind, channel, occasion }));
  });
  return addNotices(storage, notices, nowMs);
}
