import type { ConditionExpression, FilterExpression } from '../dataset';
import {
  countryColumn,
  customerNameColumns,
  fromMarketplace,
  qualified,
  searchColumns,
  statusConditions,
} from './conditions';
import { expiredByClock } from './expired-by-clock';
import { choiceFilterColumns, type LeadFilter, type LeadStatus } from './lead-filter';
import { toLikePattern } from './like-pattern';
import { conditionOperator, filterOperator } from './operators';

/** Conditions that are not this control's: of the host's column filters or its search box. They stay as they are. */
export interface OtherFilters {
  readonly conditions: readonly ConditionExpression[];
  readonly filters: readonly FilterExpression[];
}

const isIn = (attributeName: string, values: readonly (string | number)[]): ConditionExpression => ({
  attributeName,
  conditionOperator: conditionOperator.in,
  value: values.map(String),
});

const listed = (column: string, values: readonly (string | number)[]): readonly ConditionExpression[] =>
  values.length > 0 ? [isIn(column, values)] : [];

const anyLike = (columns: readonly string[], text: string): readonly FilterExpression[] =>
  text === ''
    ? []
    : [
        {
          filterOperator: filterOperator.or,
          conditions: columns.map((attributeName) => ({
            attributeName,
            conditionOperator: conditionOperator.like,
            value: toLikePattern(text),
          })),
        },
      ];

const anyStatus = (statuses: readonly LeadStatus[], nowMs: number): readonly FilterExpression[] => {
  const valuesOf = (column: string): readonly number[] =>
    statuses
      .map((status) => statusConditions[status])
      .flatMap((each) => (each.column === column ? [each.value] : []));
  const conditions = ['mpl_stage', 'mpl_archivereason'].flatMap((column) => listed(column, valuesOf(column)));
  const filters = statuses.includes('Expired') ? [expiredByClock(nowMs)] : [];
  return conditions.length > 0 ? [{ filterOperator: filterOperator.or, conditions, filters }] : [];
};

const tabConditions = ({ tab }: LeadFilter): readonly ConditionExpression[] => {
  if (tab === 'qualified') return [isIn('mpl_classification', qualified)];
  if (tab === 'favorites')
    return [{ attributeName: 'mpl_favorite', conditionOperator: conditionOperator.equal, value: '1' }];
  return [];
};

/**
 * The filter as the dataset keeps it, so that the view shows it again after a visit to a form. Each tab holds leads of
 * the marketplace only.
 */
export const toExpression = (filter: LeadFilter, others: OtherFilters, nowMs: number): FilterExpression => ({
  filterOperator: filterOperator.and,
  conditions: [
    ...others.conditions,
    fromMarketplace,
    ...tabConditions(filter),
    ...choiceFilterColumns.flatMap((column) => listed(column, filter.choices[column])),
    ...listed(countryColumn, filter.countries),
  ],
  filters: [
    ...others.filters,
    ...anyStatus(filter.statuses, nowMs),
    ...anyLike(customerNameColumns, filter.customerName),
    ...anyLike(searchColumns, filter.search),
  ],
});
