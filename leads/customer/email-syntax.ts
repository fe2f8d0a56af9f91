import { reasons } from '../validity/reasons';

const localPart = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const topLevel = /^([a-z]{2,}|xn--[a-z0-9-]+)$/;

/** What is wrong with a normalised address, in words; undefined when it is well formed (RFC 5321, RFC 6531). */
export const emailFault = (email: string): string | undefined => {
  const at = email.lastIndexOf('@');
  if (at < 0) return reasons.emailNoAt;
  const local = email.slice(0, at);
  const labels = email.slice(at + 1).split('.');
  if (!localPart.test(local)) return reasons.emailLocalPart;
  if (local.length > 64) return reasons.emailLocalPartTooLong;
  if (!labels.every((each) => label.test(each))) return reasons.emailDomain;
  if (labels.length < 2 || !topLevel.test(labels.at(-1) ?? '')) return reasons.emailNoTopLevel;
  return undefined;
};

/** Whether a normalised address is well formed. */
export const isEmailSyntax = (email: string): boolean => emailFault(email) === undefined;
