import { normaliseEmail } from '../../../../leads/customer/email-address';
import { phoneE164 } from '../../../../leads/customer/phone-e164';
import { judgeChanged } from '../../../../leads/mapping/judge-changed';
import { furtherChecks } from '../../../../leads/validity/further-checks';
import { toRow, type StoredContact } from './stored-contact';

/** What a seller has typed and not yet left. */
export interface ContactEdit {
  readonly email: string;
  readonly phone: string;
}

/** As the server stores it where it is an address, else as it was typed. */
const storedEmail = (typed: string): string => normaliseEmail(typed) ?? typed.trim();

/** A lead from before the columns were filled has no verdict to keep: then the value is judged as if typed now. */
const changedColumns = (stored: StoredContact, email: string, phone: string): readonly string[] => [
  ...(email !== stored.email || stored.emailValidity === null ? ['emailaddress1'] : []),
  ...(phone !== stored.phone || stored.phoneValidity === null ? ['telephone1'] : []),
];

/**
 * The contact columns as they will be once the edit is written: checked by the rules of the server, but for what only
 * the server can ask. A value that was not edited keeps the server's verdict.
 */
export const judgeEdit = (
  stored: StoredContact,
  edit: ContactEdit,
  countryOf: () => string | undefined,
): StoredContact => {
  const email = edit.email === stored.email ? edit.email : storedEmail(edit.email);
  const phone = edit.phone.trim();
  const changed = changedColumns(stored, email, phone);
  if (changed.length === 0) return stored;
  const numberChanged = changed.includes('telephone1');
  const country = numberChanged ? countryOf() : undefined;
  const e164 = numberChanged ? (phone === '' ? '' : (phoneE164(phone, country) ?? '')) : stored.phoneE164;
  const edited = { ...stored, email, phone, phoneE164: e164 };
  const verdict = judgeChanged(toRow(stored), toRow(edited), changed, {
    ...(country !== undefined && { countryCode: country }),
    findings: furtherChecks({ email }),
  });
  return {
    ...edited,
    emailValidity: verdict.mpl_emailvalidity,
    phoneValidity: verdict.mpl_phonevalidity,
    quality: verdict.mpl_quality,
    contactReason: verdict.mpl_contactreason ?? '',
  };
};
