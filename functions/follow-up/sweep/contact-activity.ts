import type { Dataverse, StoredRow } from '../../dataverse/dataverse';
import { DataverseError } from '../../dataverse/dataverse-error';
import { inGroups } from '../../dataverse/operations/in-groups';
import { textIn } from '../../dataverse/text-in';
import { followUpStatus } from '../../../leads/schema/choices';
import { condition, oneOf, related } from './fetch-xml';

const completed = condition('statecode', 'eq', 1);
const outgoing = condition('directioncode', 'eq', 1);
const regarding = (table: string, ...parts: readonly string[]): string =>
  related('any', table, 'regardingobjectid', 'leadid', ...parts);

/** Conditions on a lead: somebody of ours called, wrote or met the customer. */
export const contactActivity: readonly string[] = [
  regarding('phonecall', completed, outgoing),
  regarding('email', completed, outgoing),
  regarding('appointment', completed),
];

/** Names and codes of these activities: `activitypointer` answers with either. */
const contactTypes: readonly unknown[] = ['phonecall', 'email', 'appointment', 4210, 4202, 4201];

/** Status reason "Received" of calls and e-mails that the customer made. */
const receivedReason = 4;

/** One row per lead and kind of activity, of all leads whose clock runs or of those named. */
const query = (leadIds: readonly string[] = []): string =>
  '<fetch aggregate="true"><entity name="activitypointer">' +
  '<attribute name="regardingobjectid" alias="lead" groupby="true"/>' +
  '<attribute name="activitytypecode" alias="type" groupby="true"/>' +
  '<attribute name="actualend" alias="firstEnd" aggregate="min"/><attribute name="actualend" alias="lastEnd" aggregate="max"/>' +
  '<attribute name="modifiedon" alias="firstChange" aggregate="min"/>' +
  `<filter>${completed}${condition('statuscode', 'ne', receivedReason)}</filter>` +
  '<link-entity name="lead" from="leadid" to="regardingobjectid">' +
  `<filter>${condition('statecode', 'eq', 0)}${condition('mpl_contactrequested', 'eq', 1)}` +
  `${oneOf('mpl_followupstatus', [followUpStatus.Due, followUpStatus.Overdue])}</filter>` +
  '</link-entity>' +
  (leadIds.length === 0 ? '' : `<filter>${oneOf('regardingobjectid', leadIds)}</filter>`) +
  '</entity></fetch>';

/** An aggregate looks at 50,000 rows and no more. */
const tooMany = '0x8004e023';
const leadsPerQuery = 500;

/**
 * When each of these leads was contacted, first and last, by its id. Epoch milliseconds. One request for all leads that
 * wait; where they have too many activities for that, one for each 500 leads.
 */
export async function contactTimes(
  dataverse: Dataverse,
  leadIds: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  try {
    return toTimes(await dataverse.fetchXml('activitypointer', query()));
  } catch (error) {
    if (!(error instanceof DataverseError) || error.code !== tooMany) throw error;
    const rows: StoredRow[] = [];
    for (const ids of inGroups(leadIds, leadsPerQuery))
      rows.push(...(await dataverse.fetchXml('activitypointer', query(ids))));
    return toTimes(rows);
  }
}

function toTimes(rows: readonly StoredRow[]): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>();
  for (const row of rows) {
    if (!contactTypes.includes(row['type'])) continue;
    const id = textIn(row, 'lead');
    const ends = [textIn(row, 'firstEnd'), textIn(row, 'lastEnd')].filter((text) => text !== '');
    const told = ends.length > 0 ? ends : [textIn(row, 'firstChange')];
    times.set(id, [...(times.get(id) ?? []), ...told.map((text) => Date.parse(text))]);
  }
  return times;
}
