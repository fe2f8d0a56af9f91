/** `/Date(1763700000000-0700)/`, whose offset only says where the server stands, or ISO 8601; epoch milliseconds. */
export function contextInstant(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const serialized = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/.exec(value)?.[1];
  const ms = serialized === undefined ? Date.parse(value) : Number(serialized);
  return Math.abs(ms) <= 8.64e15 ? ms : undefined;
}
