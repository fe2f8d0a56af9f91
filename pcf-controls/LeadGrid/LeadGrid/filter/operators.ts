/** Numbers of the platform's condition and filter operators ("ConditionOperator Enum", "FilterExpression"). */
export const conditionOperator = {
  equal: 0,
  notEqual: 1,
  notMoreThan: 5,
  like: 6,
  in: 8,
  empty: 12,
} as const;
export const filterOperator = { and: 0, or: 1 } as const;
