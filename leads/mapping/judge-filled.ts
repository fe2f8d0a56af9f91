import type { LeadRow, ReceivedTouch } from '../received-touch';
import { emailValidity, phoneValidity, type EmailValidity, type PhoneValidity } from '../schema/choices';
import type { ContactFinding } from '../validity/contact-check';
import { readReasons, reasons } from '../validity/reasons';
import { validityColumns } from './validity-columns';

type Channel = ContactFinding['channel'];

const columnOf: Readonly<Record<Channel, string>> = { email: 'emailaddress1', phone: 'telephone1' };

const textOf = (value: LeadRow[string] | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What was said of a channel when its value came; the value stays, so the verdict stays. */
const kept = (existing: LeadRow, channel: Channel): readonly ContactFinding[] => {
  const { known } = readReasons(textOf(existing.mpl_contactreason) ?? '');
  const said = known.filter((key) => key.startsWith(channel)).map((key) => reasons[key]);
  return [undefined, ...said].map((reason): ContactFinding =>
    channel === 'email'
      ? { channel, validity: (existing.mpl_emailvalidity ?? emailValidity.Unknown) as EmailValidity, reason }
      : { channel, validity: (existing.mpl_phonevalidity ?? phoneValidity.Unknown) as PhoneValidity, reason },
  );
};

/** Quality and reason of a contact of which the columns `filled` have just been filled in by a touch. */
export const judgeFilled = (
  existing: LeadRow,
  row: LeadRow,
  filled: readonly string[],
  { lead, findings = [] }: ReceivedTouch,
): LeadRow => {
  const isFilled = (channel: Channel): boolean => filled.includes(columnOf[channel]);
  const contact = {
    email: textOf(row.emailaddress1),
    phone: textOf(row.telephone1),
    phoneE164: textOf(row.mpl_phonee164),
    countryCode: lead.contact.countryCode,
  };
  const { mpl_quality, mpl_contactreason = null } = validityColumns(contact, [
    ...findings.filter(({ channel }) => isFilled(channel)),
    ...(['email', 'phone'] as const)
      .filter((channel) => !isFilled(channel))
      .flatMap((channel) => kept(existing, channel)),
  ]);
  return { mpl_quality, mpl_contactreason };
};
