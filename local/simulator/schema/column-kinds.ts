import type { ColumnType, Option, Value } from '../catalog';

/** A column as a table declares it: all but its name. */
export interface ColumnKind {
  readonly type: ColumnType;
  readonly displayName?: string;
  readonly schemaName?: string;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly Option[];
  readonly optionSetName?: string;
  readonly defaultValue?: Value;
  readonly write?: 'always' | 'create' | 'never';
  readonly read?: boolean;
}

export type ColumnKinds = Readonly<Record<string, ColumnKind>>;

const int32Max = 2_147_483_647;

export const text = (maxLength: number, displayName?: string): ColumnKind => ({
  type: 'string',
  maxLength,
  displayName,
});
export const memo = (maxLength: number, displayName?: string): ColumnKind => ({
  type: 'memo',
  maxLength,
  displayName,
});
export const integer = (min = -int32Max - 1, max = int32Max): ColumnKind => ({ type: 'integer', min, max });
export const double = (min: number, max: number): ColumnKind => ({ type: 'double', min, max });
export const decimal = (min = -1e11, max = 1e11): ColumnKind => ({ type: 'decimal', min, max });
export const money = (min: number, max: number, displayName?: string): ColumnKind => ({
  type: 'money',
  min,
  max,
  displayName,
});
export const yesNo = (defaultValue?: boolean, displayName?: string): ColumnKind => ({
  type: 'boolean',
  defaultValue,
  displayName,
});
export const dateTime: ColumnKind = { type: 'datetime' };
export const dateOnly: ColumnKind = { type: 'dateonly' };
export const guid: ColumnKind = { type: 'uniqueidentifier' };

/** Options from `{ 1: 'Hot', 2: 'Warm' }`. */
export const choice = (
  labels: Readonly<Record<number, string>>,
  defaultValue?: number,
  displayName?: string,
): ColumnKind => ({
  type: 'picklist',
  options: Object.entries(labels).map(([value, label]) => ({ value: Number(value), label })),
  defaultValue,
  displayName,
});

/** A column that the platform fills: what a client writes there is dropped without a word. */
export const readOnly = (kind: ColumnKind): ColumnKind => ({ ...kind, write: 'never' });
