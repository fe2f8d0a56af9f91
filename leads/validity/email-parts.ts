import { normaliseEmail } from '../customer/email-address';
import { isEmailSyntax } from '../customer/email-syntax';

export interface EmailParts {
  /** Lower case, without what follows a plus sign. */
  readonly local: string;
  readonly domain: string;
}

/** The two parts of a well formed address; undefined for anything else, about which the syntax check has spoken. */
export const emailParts = (text: string | undefined): EmailParts | undefined => {
  const email = text === undefined ? undefined : normaliseEmail(text);
  if (email === undefined || !isEmailSyntax(email)) return undefined;
  const at = email.lastIndexOf('@');
  return { local: email.slice(0, at).replace(/\+.*$/, ''), domain: email.slice(at + 1) };
};

/** The domain itself and every domain above it, down to the last two labels. */
export const domainAndParents = (domain: string): readonly string[] => {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
};
