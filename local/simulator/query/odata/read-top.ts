import { badQuery } from '../query-error';

/** The value of `$top`; undefined when it is absent. */
export function readTop(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text.trim())) return Number(text);
  throw badQuery(
    `Invalid value '${text}' for $top query option found. The $top query option requires a non-negative integer value.`,
  );
}
