import { membersOf, type Members } from './members-of';
import { parseJsonObject } from './parse-json-object';

const objectOf = (value: unknown): unknown => (typeof value === 'string' ? parseJsonObject(value) : value);

/**
 * The members that describe the person: `UserDetails` of an HTTPS body, `CustomerInfo` (JSON text) of a table row, or
 * the payload itself where a form posts them flat.
 */
export const customerMembers = (payload: Members): Members => {
  const nested = ['userdetails', 'customerinfo'].map((name) => membersOf(objectOf(payload.get(name))));
  return nested.find((members) => members.size > 0) ?? payload;
};
