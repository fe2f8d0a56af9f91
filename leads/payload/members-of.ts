import { foldMemberName } from './fold-member-name';

export type Members = ReadonlyMap<string, unknown>;

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

/**
 * An object's own members by folded name; anything else has none. A map, because `__proto__` and `constructor` are
 * ordinary names here. Of two spellings of one name the first that is not blank counts.
 */
export const membersOf = (value: unknown): Members => {
  const members = new Map<string, unknown>();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return members;
  for (const [name, member] of Object.entries(value)) {
    const folded = foldMemberName(name);
    if (isBlank(members.get(folded))) members.set(folded, member);
  }
  return members;
};
