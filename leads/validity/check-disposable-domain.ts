import { emailValidity } from '../schema/choices';
import type { FurtherCheck } from './contact-check';
import { emailCheck } from './email-check';
import { domainAndParents } from './email-parts';
import { reasons } from './reasons';

/** Throw-away and spam domains by a list; the sub-domains of a listed domain count. */
export const checkDisposableDomain = (isListed: (domain: string) => boolean): FurtherCheck =>
  emailCheck(
    ({ domain }) => domainAndParents(domain).some(isListed),
    emailValidity.Spam,
    reasons.emailDisposable,
  );
