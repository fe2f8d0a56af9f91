import { Resolver } from 'node:dns/promises';
import { createMailDomainCheck } from '../../../functions/delivery/mail-domain-check';
import { startNameServer, type NameServer } from './name-server';

let server: NameServer;
beforeAll(async () => {
  server = await startNameServer({
    'contoso.com': { mx: 'mx.contoso.com' },
    'null-mx.com': { mx: '' },
    'broken.com': 'failure',
    'silent.com': 'silence',
  });
});
afterAll(() => server.stop());

const timeoutMs = 300;

const check = (domain: string) => {
  const dns = new Resolver({ timeout: timeoutMs, tries: 1 });
  dns.setServers([server.address]);
  const ask = createMailDomainCheck({ timeoutMs, keepMs: 1000, capacity: 10, now: Date.now, dns });
  return ask({ email: `ana@${domain}` });
};

describe('a real name server is asked', () => {
  test.each([
    ['contoso.com', 0],
    ['null-mx.com', 1],
    ['nowhere.com', 1],
    ['broken.com', 0],
    ['silent.com', 0],
  ])('about %s: %d objections', async (domain, objections) => {
    const startedAtMs = Date.now();
    expect(await check(domain)).toHaveLength(objections);
    expect(Date.now() - startedAtMs).toBeLessThan(timeoutMs * 5);
    expect(server.questions).toContain(`MX ${domain}`);
  });

  test('never for the person: only the domain leaves the machine', async () => {
    await check('contoso.com');
    expect(server.questions.join(' ')).not.toContain('ana');
  });
});
