import type { ConditionExpression, FilterExpression } from '../dataset';
import {
  countryColumn,
  customerNameColumns,
  isFromMarketplace,
  qualified,
  searchColumns,
  statusConditions,
} from './conditions';
import { isExpiredByClock } from './expired-by-clock';
import { choiceFilterColumns, leadStatuses, noFilter, type LeadFilter } from './lead-filter';
import { fromLikePattern } from './like-pattern';
import { conditionOperator, filterOperator } from './operators';
import type { OtherFilters } from './to-expression';

type Part = (filter: LeadFilter) => LeadFilter;

const textsOf = ({ value }: ConditionExpression): readonly string[] => [value].flat();

const choicePart = ({
  attributeName,
  conditionOperator: operator,
  ...rest
}: ConditionExpression): Part | undefined => {
  const column = choiceFilterColumns.find((name) => name === attributeName);
  if (column === undefined || operator !== conditionOperator.in) return undefined;
  const values = [rest.value].flat().map(Number);
  return (filter) => ({ ...filter, choices: { ...filter.choices, [column]: values } });
};

const marketplacePart = (condition: ConditionExpression): Part | undefined =>
  isFromMarketplace(condition) ? (filter) => filter : undefined;

const tabPart = (condition: ConditionExpression): Part | undefined => {
  const { attributeName, conditionOperator: operator } = condition;
  const values = textsOf(condition).join();
  if (attributeName === 'mpl_favorite' && operator === conditionOperator.equal && values === '1')
    return (filter) => ({ ...filter, tab: 'favorites' });
  if (
    attributeName === 'mpl_classification' &&
    operator === conditionOperator.in &&
    values === qualified.join()
  )
    return (filter) => ({ ...filter, tab: 'qualified' });
  return undefined;
};

const countryPart = (condition: ConditionExpression): Part | undefined =>
  condition.attributeName === countryColumn && condition.conditionOperator === conditionOperator.in
    ? (filter) => ({ ...filter, countries: textsOf(condition) })
    : undefined;

/** The text that all the columns are asked for, if that is all that the group asks. */
const likeText = ({ conditions }: FilterExpression, columns: readonly string[]): string | undefined => {
  const [first] = conditions;
  const same =
    conditions.map(({ attributeName }) => attributeName).join() === columns.join() &&
    conditions.every(
      ({ conditionOperator: operator, value }) =>
        operator === conditionOperator.like && value === first?.value,
    );
  return same && typeof first?.value === 'string' ? fromLikePattern(first.value) : undefined;
};

const statusPart = ({ conditions, filters = [] }: FilterExpression): Part | undefined => {
  const known = conditions.every(
    ({ attributeName, conditionOperator: operator }) =>
      operator === conditionOperator.in &&
      (attributeName === 'mpl_stage' || attributeName === 'mpl_archivereason'),
  );
  if (!known || conditions.length === 0) return undefined;
  const statuses = leadStatuses.filter((status) =>
    conditions.some(
      (condition) =>
        condition.attributeName === statusConditions[status].column &&
        textsOf(condition).includes(String(statusConditions[status].value)),
    ),
  );
  const clocks = filters.filter(isExpiredByClock);
  const isOurs =
    statuses.length === conditions.flatMap(textsOf).length &&
    clocks.length === filters.length &&
    clocks.length === (statuses.includes('Expired') ? 1 : 0);
  return isOurs ? (filter) => ({ ...filter, statuses }) : undefined;
};

/** A host may leave out the conditions of a group that holds groups only. */
const isEmpty = ({ conditions }: Partial<Pick<FilterExpression, 'conditions'>>): boolean =>
  !conditions?.length;

const groupPart = (group: FilterExpression): Part | undefined => {
  if (group.filterOperator !== filterOperator.or || isEmpty(group)) return undefined;
  if ((group.filters ?? []).length > 0) return statusPart(group);
  const search = likeText(group, searchColumns);
  if (search !== undefined) return (filter) => ({ ...filter, search });
  const customerName = likeText(group, customerNameColumns);
  if (customerName !== undefined) return (filter) => ({ ...filter, customerName });
  return statusPart(group);
};

const split = <T>(items: readonly T[], partOf: (item: T) => Part | undefined) => ({
  parts: items.flatMap((item) => partOf(item) ?? []),
  others: items.filter((item) => partOf(item) === undefined),
});

/** Reads the dataset's filter: this control's part, and what others put there. */
export const fromExpression = (
  expression: FilterExpression | null | undefined,
): { readonly filter: LeadFilter; readonly others: OtherFilters } => {
  if (!expression) return { filter: noFilter, others: { conditions: [], filters: [] } };
  if (expression.filterOperator === filterOperator.or)
    return { filter: noFilter, others: { conditions: [], filters: [expression] } };
  const conditions = split(
    expression.conditions ?? [],
    (condition) =>
      marketplacePart(condition) ?? choicePart(condition) ?? tabPart(condition) ?? countryPart(condition),
  );
  const groups = split(expression.filters ?? [], groupPart);
  return {
    filter: [...conditions.parts, ...groups.parts].reduce((filter, part) => part(filter), noFilter),
    others: { conditions: conditions.others, filters: groups.others },
  };
};
