import { blacklist } from 'mailchecker';
import { emailValidity } from '../schema/choices';
import { emailCheck } from './email-check';
import { domainAndParents } from './email-parts';
import { reasons } from './reasons';

/**
 * Throw-away and spam domains by the list of `mailchecker`, some 55,000 names and a megabyte: for the server, not for a
 * control. Sub-domains of a listed domain count.
 */
export const checkDisposableDomain = emailCheck(
  ({ domain }) => domainAndParents(domain).some((each) => blacklist().has(each)),
  emailValidity.Spam,
  reasons.emailDisposable,
);
