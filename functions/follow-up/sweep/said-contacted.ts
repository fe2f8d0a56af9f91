import { readFollowUpColumns } from '../../../leads/follow-up/read-follow-up-columns';
import { requestedAtMs } from '../../../leads/follow-up/requested-at';
import type { StoredRow } from '../../dataverse/dataverse';
import { textIn } from '../../dataverse/text-in';
import { contactedReason } from '../events/read-context';

/**
 * When, at the latest, a seller set the status reason to Contacted; none where that may have been before the customer
 * asked. We make leads without this reason and it stays when the customer asks again, so it tells something only of a
 * lead that began with the request.
 */
export function saidContacted(lead: StoredRow): readonly number[] {
  const columns = readFollowUpColumns(lead);
  const beganWithRequest = columns.contactRequested && requestedAtMs(columns) === columns.receivedAtMs;
  const isNew = columns.firstContactedAtMs === undefined;
  if (lead['statuscode'] !== contactedReason || !columns.isOpen || !beganWithRequest || !isNew) return [];
  return [Date.parse(textIn(lead, 'modifiedon'))].filter((ms) => !Number.isNaN(ms));
}
