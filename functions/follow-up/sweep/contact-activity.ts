import type { Dataverse } from '../../dataverse/dataverse';
import { textIn } from '../../dataverse/text-in';
import { followUpStatus } from '../../../leads/schema/choices';
import { anyRelated, condition, oneOf } from './fetch-xml';

const completed = condition('statecode', 'eq', 1);
const outgoing = condition('directioncode', 'eq', 1);
const regarding = (table: string, ...parts: readonly string[]): string =>
  anyRelated(table, 'regardingobjectid', 'leadid', ...parts);

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

/** One row per lead and kind of activity; all leads whose clock runs, without naming any. */
const query =
  '<fetch aggregate="true"><entity name="activitypointer">' +
  '<attribute name="regardingobjectid" alias="lead" groupby="true"/>' +
  '<attribute name="activitytypecode" alias="type" groupby="true"/>' +
  '<attribute name="actualend" alias="firstEnd" aggregate="min"/><attribute name="actualend" alias="lastEnd" aggregate="max"/>' +
  '<attribute name="modifiedon" alias="firstChange" aggregate="min"/>' +
  `<filter>${completed}${condition('statuscode', 'ne', receivedReason)}</filter>` +
  '<link-entity name="lead" from="leadid" to="regardingobjectid">' +
  `<filter>${condition('statecode', 'eq', 0)}${condition('mpl_contactrequested', 'eq', 1)}` +
  `${oneOf('mpl_followupstatus', [followUpStatus.Due, followUpStatus.Overdue])}</filter>` +
  '</link-entity></entity></fetch>';

/** When each lead was contacted, first and last, by its id. Epoch milliseconds. One request for all leads. */
export async function contactTimes(dataverse: Dataverse): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>();
  for (const row of await dataverse.fetchXml('activitypointer', query)) {
    if (!contactTypes.includes(row['type'])) continue;
    const id = textIn(row, 'lead');
    const ends = [textIn(row, 'firstEnd'), textIn(row, 'lastEnd')].filter((text) => text !== '');
    const told = ends.length > 0 ? ends : [textIn(row, 'firstChange')];
    times.set(id, [...(times.get(id) ?? []), ...told.map((text) => Date.parse(text))]);
  }
  return times;
}
