import { normaliseEmail } from '../../../../leads/customer/email-address';
import { phoneE164 } from '../../../../leads/customer/phone-e164';
import { judgeChanged } from '../../../../leads/mapping/judge-changed';
import { emailValidity } from '../../../../leads/schema/choices';
import type { Channel, ContactFinding } from '../../../../leads/validity/contact-check';
import { emailParts } from '../../../../leads/validity/email-parts';
import { furtherChecks } from '../../../../leads/validity/further-checks';
import { readReasons, reasons } from '../../../../leads/validity/reasons';
import { toRow, type StoredContact } from './stored-contact';

const ofDomain = [
  { key: 'emailDisposable', validity: emailValidity.Spam },
  { key: 'emailNoMailServer', validity: emailValidity.Invalid },
] as const;

/** What a seller has typed and not yet left. */
export interface ContactEdit {
  readonly email: string;
  readonly phone: string;
}

/** As the server stores it where it is an address, else as it was typed. */
const storedEmail = (typed: string): string => normaliseEmail(typed) ?? typed.trim();

/** What of the columns the form does not show, not bound or hidden by column security: nothing is said about it. */
export type Unseen = readonly Channel[];

/** A lead from before the columns were filled has no verdict to keep: then the value is judged as if typed now. */
const changedColumns = (stored: StoredContact, edit: ContactEdit, unseen: Unseen): readonly string[] => {
  const isJudged = (channel: Channel, verdict: number | null): boolean =>
    edit[channel] !== stored[channel] || (verdict === null && !unseen.includes(channel));
  return [
    ...(isJudged('email', stored.emailValidity) ? ['emailaddress1'] : []),
    ...(isJudged('phone', stored.phoneValidity) ? ['telephone1'] : []),
  ];
};

/** What lists and name servers have said about a domain holds for another address of the same domain. */
const findingsOfDomain = (stored: StoredContact, email: string): readonly ContactFinding[] => {
  const before = emailParts(stored.email);
  if (before === undefined || before.domain !== emailParts(email)?.domain) return [];
  const { known } = readReasons(stored.contactReason);
  return ofDomain
    .filter(({ key }) => known.includes(key))
    .map(({ key, validity }) => ({ channel: 'email', validity, reason: reasons[key] }));
};

/**
 * The contact columns as they will be once the edit is written: checked by the rules of the server, but for what only
 * the server can ask. A value that was not edited keeps the server's verdict.
 */
export const judgeEdit = (
  stored: StoredContact,
  edit: ContactEdit,
  countryOf: () => string | undefined,
  unseen: Unseen = [],
): StoredContact => {
  const email = edit.email === stored.email ? edit.email : storedEmail(edit.email);
  const phone = edit.phone === stored.phone ? edit.phone : edit.phone.trim();
  const changed = changedColumns(stored, { email, phone }, unseen);
  if (changed.length === 0) return stored;
  const numberChanged = changed.includes('telephone1');
  const country = numberChanged ? countryOf() : undefined;
  const e164 = numberChanged ? (phoneE164(phone, country) ?? '') : stored.phoneE164;
  const edited = { ...stored, email, phone, phoneE164: e164 };
  const verdict = judgeChanged(toRow(stored), toRow(edited), changed, {
    ...(country !== undefined && { countryCode: country }),
    findings: [...furtherChecks({ email }), ...findingsOfDomain(stored, email)],
  });
  const isHalfKnown =
    (unseen.includes('email') && stored.emailValidity === null) ||
    (unseen.includes('phone') && stored.phoneValidity === null);
  return {
    ...edited,
    emailValidity: changed.includes('emailaddress1') ? verdict.mpl_emailvalidity : stored.emailValidity,
    phoneValidity: numberChanged ? verdict.mpl_phonevalidity : stored.phoneValidity,
    quality: isHalfKnown ? stored.quality : verdict.mpl_quality,
    contactReason: verdict.mpl_contactreason ?? '',
  };
};
