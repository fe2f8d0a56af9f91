import type { Contact } from '../../leads/incoming-lead';
import { emailValidity } from '../../leads/schema/choices';
import { checkDisposableDomain } from '../../leads/validity/check-disposable-domain';
import type { ContactFinding } from '../../leads/validity/contact-check';
import { furtherChecks } from '../../leads/validity/further-checks';
import { disposableDomains } from './disposable-domains';
import type { AsyncContactCheck } from './mail-domain-check';

/**
 * Everything that is checked of a contact beyond its syntax: lists first, then whoever has to be asked (name servers,
 * a verification service). A contact that a list has condemned already is asked about nowhere. No check refuses a lead.
 */
export const contactChecks =
  (asking: readonly AsyncContactCheck[]): AsyncContactCheck =>
  async (contact: Contact): Promise<readonly ContactFinding[]> => {
    const disposable = await disposableDomains();
    const checkList = checkDisposableDomain((domain) => disposable.has(domain));
    const listed = [...furtherChecks(contact), ...checkList(contact)];
    if (listed.some(({ validity }) => validity !== emailValidity.Valid)) return listed;
    const asked = await Promise.all(asking.map((check) => check(contact)));
    return [...listed, ...asked.flat()];
  };
