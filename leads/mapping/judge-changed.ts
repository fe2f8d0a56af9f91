import type { LeadRow } from '../received-touch';
import { emailValidity, phoneValidity, type EmailValidity, type PhoneValidity } from '../schema/choices';
import type { Channel, ContactFinding } from '../validity/contact-check';
import { readReasons, reasons } from '../validity/reasons';
import { validityColumns } from './validity-columns';

const channels: readonly Channel[] = ['email', 'phone'];
const columnOf: Readonly<Record<Channel, string>> = { email: 'emailaddress1', phone: 'telephone1' };

const textOf = (value: LeadRow[string] | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Verdicts that need no words. */
const plain: Readonly<Record<Channel, readonly unknown[]>> = {
  email: [emailValidity.Valid, emailValidity.Unknown],
  phone: [phoneValidity.Valid, phoneValidity.Unknown],
};

/**
 * What was said of a channel when its value came; the value stays, so the verdict stays. Where none of our words explains
 * it, the others do: those of a verification service perhaps.
 */
const kept = (existing: LeadRow, channel: Channel): readonly ContactFinding[] => {
  const { known, rest } = readReasons(textOf(existing.mpl_contactreason) ?? '');
  const said = known.filter((key) => key.startsWith(channel)).map((key) => reasons[key]);
  const email = (existing.mpl_emailvalidity ?? emailValidity.Unknown) as EmailValidity;
  const phone = (existing.mpl_phonevalidity ?? phoneValidity.Unknown) as PhoneValidity;
  const verdict = channel === 'email' ? email : phone;
  const isUnexplained = said.length === 0 && rest !== '' && !plain[channel].includes(verdict);
  return [undefined, ...said, ...(isUnexplained ? [rest] : [])].map((reason): ContactFinding =>
    channel === 'email' ? { channel, validity: email, reason } : { channel, validity: phone, reason },
  );
};

/** What is known of a contact besides its columns. */
export interface ContactKnowledge {
  readonly countryCode?: string;
  /** What was found about the changed channels beyond their syntax. */
  readonly findings?: readonly ContactFinding[];
}

/**
 * The validity columns of a contact of which the columns `changed` have a new value in `row`. A channel that has not
 * changed keeps the verdict that `existing` holds, since lists and name servers may have had a part in it; that it has no
 * value is not said anew, for a form may not show it.
 */
export const judgeChanged = (
  existing: LeadRow,
  row: LeadRow,
  changed: readonly string[],
  { countryCode, findings = [] }: ContactKnowledge,
): ReturnType<typeof validityColumns> => {
  const isChanged = (channel: Channel): boolean => changed.includes(columnOf[channel]);
  const contact = {
    email: textOf(row.emailaddress1),
    phone: textOf(row.telephone1),
    phoneE164: textOf(row.mpl_phonee164),
    countryCode,
  };
  return validityColumns(
    contact,
    [
      ...findings.filter(({ channel }) => isChanged(channel)),
      ...channels.filter((channel) => !isChanged(channel)).flatMap((channel) => kept(existing, channel)),
    ],
    channels.filter((channel) => isChanged(channel) || contact[channel] !== undefined),
  );
};
