import { followUpStatus, leadType, stage } from '../../../../leads/schema/choices';
import type { ConditionExpression, FilterExpression } from '../dataset';
import { conditionOperator, filterOperator } from './operators';

const { equal, notMoreThan, empty } = conditionOperator;
const of = (
  attributeName: string,
  operator: ConditionExpression['conditionOperator'],
  value: number | string,
): ConditionExpression => ({ attributeName, conditionOperator: operator, value: String(value) });
const both = (...conditions: ConditionExpression[]): FilterExpression => ({
  filterOperator: filterOperator.and,
  conditions,
});

const uncontacted = Object.values(followUpStatus).filter((status) => status !== followUpStatus.Contacted);

/**
 * Leads whose time has run out without an answer, which the server archives as expired a little later: what
 * `followUpState` says of them, as a query. An answer that came too late cannot be told by one; such a lead is found
 * once the server has archived it.
 */
export const expiredByClock = (nowMs: number): FilterExpression => ({
  ...both(
    of('statecode', equal, 0),
    of('mpl_stage', equal, stage.Received),
    of('mpl_istest', equal, 0),
    of('mpl_firstcontactedon', empty, ''),
    {
      attributeName: 'mpl_followupstatus',
      conditionOperator: conditionOperator.in,
      value: uncontacted.map(String),
    },
    of('mpl_expireson', notMoreThan, new Date(nowMs).toISOString()),
  ),
  filters: [
    {
      filterOperator: filterOperator.or,
      conditions: [of('mpl_contactrequested', equal, 1)],
      filters: [both(of('mpl_leadtype', equal, leadType.Profile), of('mpl_donotcontact', equal, 0))],
    },
  ],
});

const shapeOf = ({ filterOperator: operator, conditions, filters = [] }: FilterExpression): unknown => [
  operator,
  conditions.map(({ attributeName, conditionOperator: each }) => [attributeName, each]),
  filters.map(shapeOf),
];

const shape = JSON.stringify(shapeOf(expiredByClock(0)));

/** Whether a group is this question, asked at whatever time. */
export const isExpiredByClock = (group: FilterExpression): boolean =>
  JSON.stringify(shapeOf(group)) === shape;
