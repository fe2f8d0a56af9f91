/// <reference types="powerapps-component-framework" />
type FilterExpression = ComponentFramework.PropertyHelper.DataSetApi.FilterExpression;
type ConditionExpression = ComponentFramework.PropertyHelper.DataSetApi.ConditionExpression;

/** A row of a mock dataset: values by column, as Dataverse holds them. */
export type MockRow = Readonly<Record<string, string | number | boolean | Date | null>>;

const plain = (value: MockRow[string] | undefined): string => {
  if (value instanceof Date) return value.toISOString().toLowerCase();
  return typeof value === 'boolean' ? String(Number(value)) : String(value ?? '').toLowerCase();
};

/** `%` stands for any text, `[x]` for the sign x, as in Dataverse's like. */
const likePattern = (pattern: string): RegExp => {
  const parts = pattern.toLowerCase().match(/\[.\]|[\s\S]/gu) ?? [];
  const escaped = parts.map((part) => {
    if (part === '%') return '[\\s\\S]*';
    return (part.length === 3 ? part.slice(1, 2) : part).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  return new RegExp(`^${escaped.join('')}$`, 'u');
};

const holds = (row: MockRow, { attributeName, conditionOperator, value }: ConditionExpression): boolean => {
  const actual = plain(row[attributeName]);
  const wanted = [value].flat().map((each) => String(each).toLowerCase());
  switch (conditionOperator) {
    case 0:
      return actual === wanted[0];
    case 1:
      return actual !== wanted[0];
    case 5:
      return actual !== '' && Date.parse(actual) <= Date.parse(wanted[0] ?? '');
    case 6:
      return actual !== '' && likePattern(wanted[0] ?? '').test(actual);
    case 12:
      return actual === '';
    case 8:
      return wanted.includes(actual);
    default:
      throw new Error(`The mock dataset has no condition operator ${conditionOperator}.`);
  }
};

/** Whether Dataverse would give the row for the filter. Knows the operators Equal, NotEqual, LessEqual (of times), Like, In and Null. */
export const matchesFilter = (row: MockRow, filter: FilterExpression | undefined): boolean => {
  if (filter === undefined) return true;
  const answers = [
    ...filter.conditions.map((condition) => holds(row, condition)),
    ...(filter.filters ?? []).map((group) => matchesFilter(row, group)),
  ];
  return filter.filterOperator === 1 ? answers.some(Boolean) || answers.length === 0 : answers.every(Boolean);
};
