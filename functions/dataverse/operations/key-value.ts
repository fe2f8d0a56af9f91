/**
 * Keys are letters, digits, `.`, `_` and `-` only: dynamics-web-api splits keys at commas and encodes nothing, and
 * Dataverse does not find rows by keys with `/ < > * % & : \ ? +` (Microsoft Learn, "Define alternate keys for a table").
 */
const keyPattern = /^[A-Za-z0-9._-]{1,400}$/;

/** @throws TypeError for a key that cannot travel. The value is not repeated: it may be a person's. */
export function checkedKey(value: string): string {
  if (!keyPattern.test(value))
    throw new TypeError('A key may hold letters, digits, ".", "_" and "-" only, 1 to 400 of them.');
  return value;
}

/** How the Web API addresses a row by an alternate key of one text column: `mpl_touchkey='v'`. */
export const keySegment = (column: string, value: string): string => `${column}='${checkedKey(value)}'`;
