import { emailValidity } from '../../../leads/schema/choices';
import { reasons } from '../../../leads/validity/reasons';
import { contactChecks } from '../../../functions/delivery/check-contact';
import { createMailDomainCheck } from '../../../functions/delivery/mail-domain-check';

type Dns = NonNullable<Parameters<typeof createMailDomainCheck>[0]['dns']>;

const no = (code: string) => () => Promise.reject(Object.assign(new Error(`query ${code}`), { code }));
const silent = () => new Promise<never>(() => undefined);
const mx =
  (...exchanges: string[]) =>
  () =>
    Promise.resolve(exchanges.map((exchange) => ({ exchange, priority: 10 })));

const nowhere = { resolveMx: no('ENOTFOUND'), resolve4: no('ENOTFOUND'), resolve6: no('ENOTFOUND') };
const dnsOf = (answers: Partial<Record<keyof Dns, unknown>>): Dns => ({ ...nowhere, ...answers }) as Dns;

const invalid = [{ channel: 'email', validity: emailValidity.Invalid, reason: reasons.emailNoMailServer }];

const checkWith = (dns: Dns, more: { now?: () => number; capacity?: number } = {}) =>
  createMailDomainCheck({ timeoutMs: 20, keepMs: 1000, capacity: 100, now: () => 0, dns, ...more });

describe('whether a domain takes mail', () => {
  test.each([
    ['a mail server', { resolveMx: mx('mx.contoso.com') }, []],
    [
      'no mail server but an address',
      { resolveMx: no('ENODATA'), resolve4: () => Promise.resolve(['1.2.3.4']) },
      [],
    ],
    ['an IPv6 address only', { resolveMx: no('ENODATA'), resolve6: () => Promise.resolve(['::2']) }, []],
    ['an empty list of mail servers, no address', { resolveMx: mx() }, invalid],
    ['no such name', {}, invalid],
    ['a null MX', { resolveMx: mx('') }, invalid],
    ['a null MX, written with a dot', { resolveMx: mx('.') }, invalid],
    ['a server that fails', { resolveMx: no('ESERVFAIL') }, []],
    ['a server that refuses', { resolveMx: no('ECONNREFUSED') }, []],
    ['a server that does not answer', { resolveMx: silent }, []],
  ])('%s', async (_name, answers, findings) => {
    expect(await checkWith(dnsOf(answers))({ email: 'ana@contoso.com' })).toEqual(findings);
  });

  test.each([undefined, 'no address', 'ana@localhost'])('nobody is asked about %j', async (email) => {
    const resolveMx = jest.fn(no('ENOTFOUND'));
    expect(await checkWith(dnsOf({ resolveMx }))({ email })).toEqual([]);
    expect(resolveMx).not.toHaveBeenCalled();
  });
});

describe('the memory of answers', () => {
  test('a domain is asked for once, also by many at the same time, until the answer is old', async () => {
    let nowMs = 0;
    const resolveMx = jest.fn(mx('mx.contoso.com'));
    const check = checkWith(dnsOf({ resolveMx }), { now: () => nowMs });
    await Promise.all(['a', 'b', 'c'].map((name) => check({ email: `${name}@contoso.com` })));
    expect(resolveMx).toHaveBeenCalledTimes(1);
    nowMs = 999;
    await check({ email: 'd@CONTOSO.com' });
    expect(resolveMx).toHaveBeenCalledTimes(1);
    nowMs = 1000;
    await check({ email: 'e@contoso.com' });
    expect(resolveMx).toHaveBeenCalledTimes(2);
  });

  test('what could not be found out is asked again', async () => {
    const resolveMx = jest.fn(no('ESERVFAIL'));
    const check = checkWith(dnsOf({ resolveMx }));
    await check({ email: 'a@contoso.com' });
    await check({ email: 'a@contoso.com' });
    expect(resolveMx).toHaveBeenCalledTimes(2);
  });

  test('the oldest domain makes room', async () => {
    const asked: string[] = [];
    const resolveMx = (domain: string) => {
      asked.push(domain);
      return mx('mx.contoso.com')();
    };
    const check = checkWith(dnsOf({ resolveMx }), { capacity: 2 });
    for (const domain of ['one.com', 'two.com', 'three.com', 'three.com', 'one.com'])
      await check({ email: `a@${domain}` });
    expect(asked).toEqual(['one.com', 'two.com', 'three.com', 'one.com']);
  });
});

describe('the list of throw-away domains', () => {
  test('knows well-known services, their sub-domains too', async () => {
    for (const domain of ['mailinator.com', 'guerrillamail.com', 'inbox.yopmail.com'])
      expect(await contactChecks([])({ email: `ana@${domain}` })).toMatchObject([
        { validity: emailValidity.Spam, reason: reasons.emailDisposable },
      ]);
  });

  test.each(['contoso.com', 'gmail.com', 'outlook.com', 'proton.me', 'telia.com', 'libero.it', 'kpnmail.nl'])(
    'has nothing against %s',
    async (domain) => expect(await contactChecks([])({ email: `ana@${domain}` })).toEqual([]),
  );
});

describe('all checks of a contact', () => {
  const asking = jest.fn(() => Promise.resolve(invalid as never));

  beforeEach(() => asking.mockClear());

  test('lists speak first: nobody is asked about an address that leads nowhere', async () => {
    expect(await contactChecks([asking])({ email: 'ana@example.com' })).toMatchObject([
      { validity: emailValidity.Invalid, reason: reasons.emailReserved },
    ]);
    expect(asking).not.toHaveBeenCalled();
  });

  test('a role account is asked about as well', async () => {
    const findings = await contactChecks([asking])({ email: 'info@contoso.com' });
    expect(findings.map(({ reason }) => reason)).toEqual([reasons.emailRole, reasons.emailNoMailServer]);
  });

  test('with nobody to ask only the lists count', async () => {
    expect(await contactChecks([])({ email: 'ana@contoso.com' })).toEqual([]);
  });
});
