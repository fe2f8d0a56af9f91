const localPart = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const topLevel = /^([a-z]{2,}|xn--[a-z0-9-]+)$/;

/** What is wrong with a normalised address, in words; undefined when it is well formed (RFC 5321, RFC 6531). */
export const emailFault = (email: string): string | undefined => {
  const at = email.lastIndexOf('@');
  if (at < 0) return 'The e-mail address has no @.';
  const local = email.slice(0, at);
  const labels = email.slice(at + 1).split('.');
  if (!localPart.test(local)) return 'The part of the e-mail address before the @ is not well formed.';
  if (local.length > 64) return 'The part of the e-mail address before the @ is longer than 64 characters.';
  if (!labels.every((each) => label.test(each)))
    return 'The domain of the e-mail address is not well formed.';
  if (labels.length < 2 || !topLevel.test(labels.at(-1) ?? ''))
    return 'The domain of the e-mail address has no top-level domain.';
  return undefined;
};

/** Whether a normalised address is well formed. */
export const isEmailSyntax = (email: string): boolean => emailFault(email) === undefined;
