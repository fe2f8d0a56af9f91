import type { StoredContact } from './contact/stored-contact';
import type { ContactProps } from './contact-props';
import type { IOutputs } from './generated/ManifestTypes';

type Shown = Pick<ContactProps, 'leadId' | 'stored'>;

/**
 * The host may ask for outputs whenever it likes. What was written of another lead is none of them, nor what the form
 * has taken or replaced by another value meanwhile.
 */
export const stillToTake = (outputs: IOutputs, before: Shown, now: Shown): IOutputs => {
  if (before.leadId !== undefined && before.leadId !== now.leadId) return {};
  const waiting = (Object.keys(outputs) as (keyof StoredContact)[]).filter(
    (name) => before.stored[name] === now.stored[name],
  );
  return Object.fromEntries(waiting.map((name) => [name, outputs[name]]));
};
