import { escapeXml } from './escape-xml';

type FilterExpression = ComponentFramework.PropertyHelper.DataSetApi.FilterExpression;
type ConditionExpression = ComponentFramework.PropertyHelper.DataSetApi.ConditionExpression;

/** FetchXML's names for the platform's numbers of condition operators. */
const operators: Readonly<Record<number, string>> = {
  0: 'eq',
  1: 'ne',
  2: 'gt',
  3: 'lt',
  4: 'ge',
  5: 'le',
  6: 'like',
  8: 'in',
  12: 'null',
  13: 'not-null',
};
const or = 1;

/**
 * What a control set with `filtering.setFilter`, as a FetchXML filter.
 * @throws RangeError for an operator that this page does not know.
 */
export function filterXml({ filterOperator, conditions, filters = [] }: FilterExpression): string {
  const inner = [...conditions.map(conditionXml), ...filters.map(filterXml)].join('');
  return inner === '' ? '' : `<filter type="${filterOperator === or ? 'or' : 'and'}">${inner}</filter>`;
}

function conditionXml({ attributeName, conditionOperator, value }: ConditionExpression): string {
  const operator = operators[conditionOperator];
  if (operator === undefined)
    throw new RangeError(`Condition operator ${conditionOperator} on ${attributeName} is not known here.`);
  const start = `<condition attribute="${escapeXml(attributeName)}" operator="${operator}"`;
  if (Array.isArray(value))
    return `${start}>${value.map((each) => `<value>${escapeXml(each)}</value>`).join('')}</condition>`;
  return operator.endsWith('null') ? `${start}/>` : `${start} value="${escapeXml(value)}"/>`;
}
