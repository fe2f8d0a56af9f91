import type { Row } from '../catalog';
import { contextEntity, optionSetValue } from '../events/context-value';
import { write, type Plan } from '../operations/plan';
import { createFromPayload } from '../rows/create-from-payload';
import { raise } from '../rows/raise';
import { rowId } from '../rows/row-id';
import { requireRow } from '../rows/row-key';
import { updateRow } from '../rows/update-row';
import { ApiError } from '../service/api-error';
import type { Call } from '../service/call';
import { noContent } from '../service/reply';
import { Parameters } from './parameters';

export const winOpportunity = (call: Call): Plan => closeOpportunity(call, 'WinOpportunity', 'Win', 1);
export const loseOpportunity = (call: Call): Plan => closeOpportunity(call, 'LoseOpportunity', 'Lose', 2);

/** Makes the closing activity and closes the opportunity that it names. */
function closeOpportunity(call: Call, action: string, message: string, state: number): Plan {
  return write((work) => {
    const parameters = new Parameters(action, call.json(), ['Status', 'OpportunityClose']);
    const status = parameters.wholeNumber('Status');
    const activities = work.environment.store.of('opportunityclose').table;
    const { table } = work.environment.store.of('opportunity');
    const given = parameters.requiredEntity('OpportunityClose');
    const close = createFromPayload(work, activities, given, call.contentIds, { statecode: 1 });
    const { opportunityid } = close;
    if (typeof opportunityid !== 'object' || opportunityid === null)
      throw new ApiError(400, '0x80043b15', 'The opportunity id is missing or invalid.');
    const opportunity = requireRow(work.tx, table, { kind: 'id', id: opportunityid.id });
    if (opportunity.statecode !== 0)
      throw new ApiError(400, '0x80040203', 'The opportunity is already closed.');
    const after = updateRow(work, table, opportunity, closed(state, status, close, work.nowIso));
    const input = {
      OpportunityClose: contextEntity(activities, rowId(activities, close), close),
      Status: optionSetValue(status),
    };
    raise(work, {
      message,
      table: 'opportunity',
      id: opportunityid.id,
      before: opportunity,
      after,
      input,
    });
    return { reply: () => noContent() };
  });
}

/** -1 asks for the state's default reason. */
const closed = (state: number, status: number, close: Row, nowIso: string): Row => ({
  statecode: state,
  ...(status === -1 ? {} : { statuscode: status }),
  actualclosedate: typeof close.actualend === 'string' ? close.actualend.slice(0, 10) : nowIso.slice(0, 10),
  ...(typeof close.actualrevenue === 'number' ? { actualvalue: close.actualrevenue } : {}),
});
