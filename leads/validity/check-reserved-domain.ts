import { emailValidity } from '../schema/choices';
import { emailCheck } from './email-check';
import { domainAndParents } from './email-parts';
import { reasons } from './reasons';

/** RFC 2606, RFC 6761 and RFC 6762: names that no mail server can have. */
const topLevels = new Set(['test', 'example', 'invalid', 'localhost', 'local']);
const domains = new Set(['example.com', 'example.net', 'example.org']);

/** A test domain: whoever gave it, mail does not arrive there. */
export const checkReservedDomain = emailCheck(
  ({ domain }) =>
    topLevels.has(domain.slice(domain.lastIndexOf('.') + 1)) ||
    domainAndParents(domain).some((each) => domains.has(each)),
  emailValidity.Invalid,
  reasons.emailReserved,
);
