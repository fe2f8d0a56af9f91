import { useAnnounce } from '../../../shared/announce/live-region';
import { choiceKey } from '../../../shared/text/choice-key';
import { emailValidity, phoneValidity } from '../../../../leads/schema/choices';
import type { ReasonKey } from '../../../../leads/validity/reasons';
import { suggestEmail } from '../../../../leads/validity/suggest-email';
import { judgeEdit, type ContactEdit } from '../contact/judge-edit';
import { reasonsOf } from '../contact/reasons-of';
import type { StoredContact } from '../contact/stored-contact';
import type { ContactProps } from '../contact-props';
import { countryOfText } from '../country/country-of-text';
import { internationalNumber } from '../country/international-number';
import { useTexts } from '../text-keys';
import { useEdit } from './use-edit';

export interface Contact {
  /** What stands in the fields. */
  readonly edit: ContactEdit;
  /** The same judged: what is written when the field is left. */
  readonly judged: StoredContact;
  readonly reasons: { readonly email: string; readonly phone: string; readonly rest: string };
  readonly type: (change: Partial<ContactEdit>) => void;
  readonly revert: () => void;
  /** Writes what was typed, if anything was; `change` is taken in on the way. */
  readonly leave: (channel: 'email' | 'phone', change?: Partial<ContactEdit>) => void;
}

export interface ContactOnForm extends Pick<ContactProps, 'stored' | 'leadId' | 'country' | 'unseen'> {
  /** Called with the whole contact when the seller has left a field that he changed. */
  readonly onChange: (contact: StoredContact) => void;
}

/** The contact under a seller's hands: checked at each letter, written and said aloud when a field is left. */
export const useContact = ({ stored, leadId, country, unseen, onChange }: ContactOnForm): Contact => {
  const text = useTexts();
  const announce = useAnnounce();
  const { edit, isChanged, type, write, revert } = useEdit(stored, leadId);
  const countryHint = () => countryOfText(country) ?? internationalNumber(stored.phoneE164)?.country;
  const judge = (of: ContactEdit): StoredContact => judgeEdit(stored, of, countryHint, unseen);
  const judged = judge(edit);
  const { email, phone, rest } = reasonsOf(judged);
  const words = (keys: readonly ReasonKey[]): string => keys.map((key) => text(`Reason_${key}`)).join(' ');
  const verdictOf = (channel: 'email' | 'phone', of: StoredContact): string =>
    channel === 'email'
      ? `${text('Email')}: ${text(`Validity_${choiceKey(emailValidity, of.emailValidity) ?? 'Unknown'}`)}`
      : `${text('Phone')}: ${text(`Validity_${choiceKey(phoneValidity, of.phoneValidity) ?? 'Unknown'}`)}`;
  return {
    edit,
    judged,
    reasons: { email: words(email), phone: words(phone), rest },
    type,
    revert,
    leave: (channel, change) => {
      if (!isChanged && change === undefined) return;
      const after = judge({ ...edit, ...change });
      write({ email: after.email, phone: after.phone });
      const meant = channel === 'email' ? suggestEmail(after.email) : undefined;
      announce(verdictOf(channel, after) + (meant === undefined ? '' : `. ${text('Suggestion', meant)}`));
      onChange(after);
    },
  };
};
