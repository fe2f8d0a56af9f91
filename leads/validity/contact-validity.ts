import type { Contact } from '../incoming-lead';
import {
  emailValidity,
  phoneValidity,
  quality,
  type EmailValidity,
  type PhoneValidity,
  type Quality,
} from '../schema/choices';
import { checkEmailSyntax } from './check-email-syntax';
import { checkPhoneNumber } from './check-phone-number';
import type { Channel, ContactCheck, ContactFinding } from './contact-check';

/** Whether a seller can reach a customer, and why not. */
export interface ContactValidity {
  readonly email: EmailValidity;
  readonly phone: PhoneValidity;
  readonly quality: Quality;
  /** Sentences for the seller: why a value is not valid, or what he should know of one that is. */
  readonly reasons: readonly string[];
}

const checks: readonly ContactCheck[] = [checkEmailSyntax, checkPhoneNumber];

const { Valid, Invalid, Spam, Unknown } = emailValidity;
const emailByWeight: readonly EmailValidity[] = [Spam, Invalid, Valid, Unknown];
const phoneByWeight: readonly PhoneValidity[] = [
  phoneValidity.Invalid,
  phoneValidity.Valid,
  phoneValidity.Unknown,
];

/** High: reachable both ways. Low: likely spam, or what was given leads nowhere. */
const qualityOf = (email: EmailValidity, phone: PhoneValidity): Quality => {
  if (email === Spam) return quality.Low;
  const reachable = [email === Valid, phone === phoneValidity.Valid];
  if (reachable.every(Boolean)) return quality.High;
  const wrong = email === Invalid || phone === phoneValidity.Invalid;
  return wrong && !reachable.some(Boolean) ? quality.Low : quality.Unknown;
};

/**
 * Judges a contact by its syntax and by further findings, such as those of lists or name servers. On each channel
 * the gravest finding counts. Of a channel that is not among `judged` only the further findings speak.
 */
export const contactValidity = (
  contact: Contact,
  further: readonly ContactFinding[] = [],
  judged: readonly Channel[] = ['email', 'phone'],
): ContactValidity => {
  const bySyntax = checks.map((check) => check(contact)).filter(({ channel }) => judged.includes(channel));
  const findings = [...bySyntax, ...further];
  const has = (channel: Channel, validity: number): boolean =>
    findings.some((finding) => finding.channel === channel && finding.validity === validity);
  const email = emailByWeight.find((validity) => has('email', validity)) ?? Unknown;
  const phone = phoneByWeight.find((validity) => has('phone', validity)) ?? phoneValidity.Unknown;
  const reasons = new Set(findings.flatMap(({ reason }) => reason ?? []));
  return { email, phone, quality: qualityOf(email, phone), reasons: [...reasons] };
};
