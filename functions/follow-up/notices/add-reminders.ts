import { dueReminder } from '../../../leads/follow-up/due-notice';
import { lateAfterMs } from '../../../leads/follow-up/clock-lengths';
import type { FollowUpColumns } from '../../../leads/follow-up/follow-up-columns';
import { requestedAtMs } from '../../../leads/follow-up/requested-at';
import { followUpStatus } from '../../../leads/schema/choices';
import { readFollowUpColumns } from '../../../leads/follow-up/read-follow-up-columns';
import type { StoredRow } from '../../dataverse/dataverse';
import { textIn } from '../../dataverse/text-in';
import { addNotices } from './notice-store';
import { channelsOf, type NoticeServices } from './notice-services';

/**
 * Notes the reminders that are due for leads as a sweep read them, for whatever reason. Gives the number of new ones.
 * @param window from the last sweep to this one, epoch milliseconds.
 */
export async function addReminders(
  { config, storage }: NoticeServices,
  leads: readonly StoredRow[],
  { sinceMs, nowMs }: { readonly sinceMs: number; readonly nowMs: number },
): Promise<number> {
  const notices = leads.flatMap((lead) => {
    const columns = readFollowUpColumns(lead);
    const kind = dueReminder(columns, nowMs, config.remindBeforeMs);
    if (kind === undefined || (kind === 'late' && wasLateBefore(columns, sinceMs))) return [];
    // A due time that a seller moves is reminded of again; of 72 hours there is one in each request.
    const occasion = textIn(lead, kind === 'late' ? 'mpl_expireson' : 'mpl_followupdueon');
    return channelsOf(config).map((channel) => ({ leadId: textIn(lead, 'leadid'), kind, channel, occasion }));
  });
  return addNotices(storage, notices, nowMs);
}

/** Told by an earlier sweep; the note of that may have been removed when retention ended. */
const wasLateBefore = (columns: FollowUpColumns, sinceMs: number): boolean =>
  columns.followUpStatus === followUpStatus.Overdue && (requestedAtMs(columns) ?? 0) + lateAfterMs <= sinceMs;
