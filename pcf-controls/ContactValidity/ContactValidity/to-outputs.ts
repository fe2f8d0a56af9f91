import type { StoredContact } from './contact/stored-contact';
import type { IOutputs } from './generated/ManifestTypes';

/** Which bound columns a change writes: only those that differ, so that nobody else's value is touched. */
export const toOutputs = (before: StoredContact, after: StoredContact): IOutputs => {
  const changed = Object.entries(after).filter(
    ([name, value]) => before[name as keyof StoredContact] !== value,
  );
  return Object.fromEntries(changed.map(([name, value]) => [name, value ?? undefined]));
};
