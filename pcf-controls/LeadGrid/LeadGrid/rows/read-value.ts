import type { EntityRecord } from '../dataset';
import type { CellValue } from './lead-row';

/** What `getValue` gives, and what hosts give in truth where a column is empty or absent. */
export type RawValue = ReturnType<EntityRecord['getValue']> | null | undefined;

/** Look-ups and lists are told by their text alone. */
export const readPlain = (raw: RawValue): CellValue =>
  raw === undefined || raw === null || (typeof raw === 'object' && !(raw instanceof Date)) ? null : raw;

/** Hosts give choices as number or as text of a number. */
export const readChoice = (raw: RawValue): number | undefined => {
  const value = typeof raw === 'string' && raw !== '' ? Number(raw) : raw;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};

/** Hosts give yes/no as boolean, number or text. */
export const readYesNo = (raw: RawValue): boolean | undefined => {
  if (raw === null || raw === undefined || raw === '') return undefined;
  return raw === true || raw === 1 || raw === '1' || raw === 'true';
};

/** Epoch milliseconds of a date-time, which hosts give as date or as ISO text. */
export const readInstant = (raw: RawValue): number | undefined => {
  if (!(raw instanceof Date) && typeof raw !== 'string') return undefined;
  const instantMs = new Date(raw).getTime();
  return Number.isNaN(instantMs) ? undefined : instantMs;
};
