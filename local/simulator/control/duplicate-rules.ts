import type { Environment } from '../service/environment';
import { ControlError } from './control-error';
import { list, object, text } from './read-members';

/** `POST /_sim/duplicate-rules`: publishes these rules in the place of all others. */
export function setDuplicateRules({ store, duplicateRules }: Environment, body: unknown): void {
  const { rules } = object({ rules: list(text) })(body, 'the body');
  for (const rule of rules) {
    const [table = '', column = '', ...rest] = rule.split('.');
    if (rest.length > 0 || !store.catalog.table(table)?.columns.has(column))
      throw new ControlError(
        `A rule is <table>.<column> of an existing column, such as lead.emailaddress1; got "${rule}".`,
      );
  }
  duplicateRules.clear();
  for (const rule of rules) duplicateRules.add(rule);
}
