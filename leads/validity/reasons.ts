/**
 * Why a contact cannot be reached or is doubtful, as sentences for `mpl_contactreason`. Controls find a sentence again
 * by its key to show it in the seller's language.
 */
export const reasons = {
  emailMissing: 'No e-mail address was given.',
  emailNoAt: 'The e-mail address has no @.',
  emailLocalPart: 'The part of the e-mail address before the @ is not well formed.',
  emailLocalPartTooLong: 'The part of the e-mail address before the @ is longer than 64 characters.',
  emailDomain: 'The domain of the e-mail address is not well formed.',
  emailNoTopLevel: 'The domain of the e-mail address has no top-level domain.',
  emailTooLong: 'The e-mail address is longer than the 100 characters that Dynamics can store.',
  emailReserved:
    'The domain of the e-mail address is reserved for tests and examples: no mail arrives there.',
  emailDisposable: 'The e-mail address is of a service for throw-away addresses.',
  emailUnread: 'The e-mail address is one that nobody reads.',
  emailRole: 'The e-mail address belongs to a role, not to a person.',
  emailNoMailServer: 'The domain of the e-mail address takes no mail.',
  phoneMissing: 'No phone number was given.',
  phoneCountryUnknown: 'The phone number has no international prefix and its country is not known.',
  phoneInvalid: 'The phone number is not a valid number.',
} as const;

export type ReasonKey = keyof typeof reasons;

/** A stored text of reasons taken apart: those that are known by key, and what else stands there. */
export const readReasons = (
  text: string,
): { readonly known: readonly ReasonKey[]; readonly rest: string } => {
  const known = (Object.keys(reasons) as ReasonKey[]).filter((key) => text.includes(reasons[key]));
  const rest = known.reduce((left, key) => left.replace(reasons[key], ''), text);
  return { known, rest: rest.replace(/\s+/g, ' ').trim() };
};
