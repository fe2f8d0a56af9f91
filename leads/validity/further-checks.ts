import type { FurtherCheck } from './contact-check';
import { checkReservedDomain } from './check-reserved-domain';
import { checkRoleAccount } from './check-role-account';

/** What can be told beyond syntax without a long list or a name server, so in a control as well. */
export const furtherChecks: FurtherCheck = (contact) => [
  ...checkReservedDomain(contact),
  ...checkRoleAccount(contact),
];
