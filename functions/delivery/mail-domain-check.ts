import { Resolver } from 'node:dns/promises';
import type { ContactFinding } from '../../leads/validity/contact-check';
import { emailParts } from '../../leads/validity/email-parts';
import type { Contact } from '../../leads/incoming-lead';
import { emailValidity } from '../../leads/schema/choices';
import { reasons } from '../../leads/validity/reasons';

/** What a name server tells about a domain; unknown when it could not be asked in time. */
export type MailDomain = 'takes-mail' | 'takes-none' | 'unknown';

/** A check that asks somebody. It never fails: what cannot be found out is no finding. */
export type AsyncContactCheck = (contact: Contact) => Promise<readonly ContactFinding[]>;

type Dns = Pick<Resolver, 'resolveMx' | 'resolve4' | 'resolve6'>;

export interface MailDomainOptions {
  readonly timeoutMs: number;
  /** How long an answer is believed; that of a domain without mail may change sooner. */
  readonly keepMs: number;
  /** Domains remembered; the one that was asked for longest ago makes room. */
  readonly capacity: number;
  readonly now: () => number;
  /** For tests. Default: the machine's name servers. */
  readonly dns?: Dns;
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;
/** The name server's own word that there is no such name or no such record, as against no answer. */
const isNo = (error: unknown): boolean => ['ENOTFOUND', 'ENODATA'].includes(String(codeOf(error)));

/** RFC 5321: without MX a domain's own address takes the mail. RFC 7505: a null MX says that there is none. */
const askDns = async (dns: Dns, domain: string): Promise<MailDomain> => {
  const answer = async (ask: () => Promise<readonly unknown[]>): Promise<readonly unknown[] | undefined> => {
    try {
      return await ask();
    } catch (error) {
      if (isNo(error)) return undefined;
      throw error;
    }
  };
  const exchanges = await answer(async () => (await dns.resolveMx(domain)).map(({ exchange }) => exchange));
  if (exchanges !== undefined && exchanges.length > 0)
    return exchanges.some((exchange) => exchange !== '' && exchange !== '.') ? 'takes-mail' : 'takes-none';
  const addresses = (await answer(() => dns.resolve4(domain))) ?? (await answer(() => dns.resolve6(domain)));
  return addresses !== undefined && addresses.length > 0 ? 'takes-mail' : 'takes-none';
};

/** Settles within the time: a name server that does not answer must not hold up a lead. */
const within = async (timeoutMs: number, work: Promise<MailDomain>): Promise<MailDomain> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<MailDomain>((resolve) => {
    timer = setTimeout(() => resolve('unknown'), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } catch {
    return 'unknown';
  } finally {
    clearTimeout(timer);
  }
};

/** Asks the name servers whether a contact's domain takes mail at all. Answers are remembered, questions shared. */
export const createMailDomainCheck = (options: MailDomainOptions): AsyncContactCheck => {
  const { timeoutMs, keepMs, capacity, now } = options;
  const dns = options.dns ?? new Resolver({ timeout: timeoutMs, tries: 1 });
  const remembered = new Map<string, { readonly until: number; readonly answer: Promise<MailDomain> }>();

  const ask = (domain: string): Promise<MailDomain> => {
    const known = remembered.get(domain);
    if (known !== undefined && known.until > now()) return known.answer;
    const answer = within(timeoutMs, askDns(dns, domain));
    remembered.delete(domain);
    remembered.set(domain, { until: now() + keepMs, answer });
    void answer.then((word) => {
      if (word === 'unknown' && remembered.get(domain)?.answer === answer) remembered.delete(domain);
    });
    for (const oldest of remembered.keys()) {
      if (remembered.size <= capacity) break;
      remembered.delete(oldest);
    }
    return answer;
  };

  return async ({ email }) => {
    const domain = emailParts(email)?.domain;
    if (domain === undefined || (await ask(domain)) !== 'takes-none') return [];
    return [{ channel: 'email', validity: emailValidity.Invalid, reason: reasons.emailNoMailServer }];
  };
};
