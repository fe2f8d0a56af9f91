import type { ConditionExpression, FilterExpression } from '../dataset';
import { conditionOperator, filterOperator } from '../filter/operators';

/** A lead of a customer. */
export interface CustomerLead {
  readonly leadId: string;
  /** What all leads of one customer share; empty for a lead that came from elsewhere. */
  readonly customerKey: string;
}

const scopeColumns: readonly string[] = ['mpl_customerkey', 'leadid'];

const isOfScope = ({ attributeName }: ConditionExpression): boolean => scopeColumns.includes(attributeName);

/**
 * The dataset's filter narrowed to the customer's leads without the given one. Conditions that were set for another lead,
 * when the form went on to the next row, are replaced; those of others stay.
 */
export const othersOfCustomer = (
  { leadId, customerKey }: CustomerLead,
  before: FilterExpression | null | undefined,
): FilterExpression => {
  const isEither = before?.filterOperator === filterOperator.or;
  return {
    filterOperator: filterOperator.and,
    conditions: [
      ...(isEither ? [] : (before?.conditions ?? []).filter((condition) => !isOfScope(condition))),
      {
        attributeName: 'mpl_customerkey',
        conditionOperator: conditionOperator.equal,
        value: customerKey,
      },
      { attributeName: 'leadid', conditionOperator: conditionOperator.notEqual, value: leadId },
    ],
    filters: isEither ? [before] : (before?.filters ?? []),
  };
};
