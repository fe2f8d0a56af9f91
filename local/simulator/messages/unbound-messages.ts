import { methodNotAllowed } from '../operations/method-not-allowed';
import type { Plan } from '../operations/plan';
import type { Call } from '../service/call';
import { loseOpportunity, winOpportunity } from './close-opportunity';
import { merge } from './merge';
import { sendAppNotification } from './send-app-notification';
import { retrieveTotalRecordCount } from './total-record-count';
import { whoAmI } from './who-am-i';

/** Functions and actions that belong to no table, by their name in the URL. */
export const unboundMessages: ReadonlyMap<string, (call: Call) => Plan> = new Map([
  ['WhoAmI', whoAmI],
  ['RetrieveTotalRecordCount', onlyBy('GET', retrieveTotalRecordCount)],
  ['WinOpportunity', onlyBy('POST', winOpportunity)],
  ['LoseOpportunity', onlyBy('POST', loseOpportunity)],
  ['Merge', onlyBy('POST', merge)],
  ['SendAppNotification', onlyBy('POST', sendAppNotification)],
]);

function onlyBy(method: string, plan: (call: Call) => Plan): (call: Call) => Plan {
  return (call) => {
    if (call.method !== method) throw methodNotAllowed(call.method);
    return plan(call);
  };
}
