import { readFileSync } from 'node:fs';
import { readOwnerRules, type OwnerRules } from './follow-up/assignment/owner-rules';
import type { SettingsReader } from './settings';

const name = 'OWNER_RULES_FILE';

/** Reads the file that says who gets which lead; without the setting leads stay with the service user. */
export function readOwnerRulesFile(settings: SettingsReader): OwnerRules | undefined {
  const path = settings.text(name);
  if (path === undefined) return undefined;
  try {
    return readOwnerRules(settings, name, readFileSync(path, 'utf8'));
  } catch {
    return settings.refuse(name, 'the path of a file that can be read');
  }
}
