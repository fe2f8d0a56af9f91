import type { Privileges } from '../service/privileges';
import { ControlError } from './control-error';
import { list, object, text } from './read-members';

/** `POST /_sim/privileges`: takes privileges away until the next reset. */
export function removePrivileges(privileges: Privileges, body: unknown): void {
  const { remove } = object({ remove: list(text) })(body, 'the body');
  const known = new Set(privileges.names.map((name) => name.toLowerCase()));
  for (const name of remove)
    if (!known.has(name.toLowerCase()))
      throw new ControlError(
        `There is no privilege "${name}". Names are like prvCreateLead or prvReadmpl_LeadTouch.`,
      );
  for (const name of remove) privileges.removed.add(name.toLowerCase());
}
