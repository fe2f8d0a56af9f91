import type { Column } from '../../catalog';
import { invalidArgument } from '../query-error';
import { foldText, isDateColumn, isIdColumn, isTextColumn, type Comparable } from './comparable';

const guid = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;

/** The id in a text, with or without braces, in lower case; undefined when it is none. */
export const readGuid = (text: string): string | undefined => guid.exec(text.trim())?.[1]?.toLowerCase();

/** A condition's value, which FetchXML and the query functions carry as text, as the column compares it. */
export function conditionValue(column: Column, text: string): Comparable {
  if (isTextColumn(column)) return foldText(text);
  const value = parse(column, text.trim());
  if (value === undefined || Number.isNaN(value))
    throw invalidArgument(
      `The value '${text}' in the condition on '${column.logicalName}' is not valid for a column of type ${column.type}.`,
    );
  return value;
}

function parse(column: Column, text: string): Comparable | undefined {
  if (isIdColumn(column)) return readGuid(text);
  if (isDateColumn(column))
    return Date.parse(/[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(text) ? `${text}Z` : text);
  if (column.type === 'boolean') return booleans.get(text.toLowerCase());
  return text === '' ? undefined : Number(text);
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);
