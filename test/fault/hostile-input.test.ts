import { readFileSync } from 'node:fs';
import { request, type ClientRequest } from 'node:http';
import fc from 'fast-check';
import { payloadOf } from '../world/lead-payloads';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';

/** Long form: `FAULT_BODIES=10000 npm run test:faults`. */
const bodyCount = Number(process.env.FAULT_BODIES ?? 400);

const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '\udfff\ud800',
    '"',
    '\\',
    '<script>',
    '=1+1',
    '../../',
    '${jndi}',
    '\u202e',
    'null',
    '9'.repeat(400),
  ),
  fc.string({ minLength: 2_000, maxLength: 6_000 }),
);
const memberName = fc.oneof(
  fc.constantFrom(
    'userDetails',
    'UserDetails',
    'USERDETAILS',
    'leadSource',
    'actionCode',
    'offerTitle',
    'description',
    'CustomerInfo',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'email',
    'Email',
    'phone',
  ),
  fc.string(),
);
const hostileValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    hostileText,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(memberName, tie('value'), { maxKeys: 6 }),
  ),
})).value;
const hostileLead = fc
  .tuple(
    fc.dictionary(memberName, hostileValue, { maxKeys: 6 }),
    fc.record({ email: hostileText, lastName: hostileValue, phone: hostileValue }, { requiredKeys: [] }),
  )
  .map(([members, userDetails]) => ({ ...members, userDetails }));
const broken = fc.tuple(hostileLead, fc.nat(), hostileText).map(([lead, at, text]) => {
  const json = JSON.stringify(lead);
  return json.slice(0, at % json.length) + text + json.slice(at % json.length);
});
const doubled = hostileLead.map((lead) =>
  JSON.stringify(lead).replace('{', '{"leadSource":"a","leadSource":"b","LeadSource":{},'),
);
const nested = fc
  .integer({ min: 1, max: 12_000 })
  .map((depth) => `{"userDetails":${'['.repeat(depth)}${']'.repeat(depth)}}`);
const body: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  { weight: 6, arbitrary: hostileLead.map((lead) => JSON.stringify(lead)) },
  { weight: 2, arbitrary: broken },
  { weight: 1, arbitrary: doubled },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: hostileLead.map((lead) => Buffer.from(`\ufeff${JSON.stringify(lead)}`, 'utf16le')),
  },
);

describe('hostile input', () => {
  let world: LeadWorld;
  beforeAll(async () => {
    world = await startLeadWorld();
  });
  afterAll(() => world.stop());

  const open = (headers: Record<string, string> = {}): { sent: ClientRequest; status: Promise<number> } => {
    const sent = request(`${world.functionsUrl}/api/leads`, {
      method: 'POST',
      headers: { 'x-functions-key': world.functionKey, ...headers },
    });
    const status = new Promise<number>((resolve) => {
      sent.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', () => resolve(0));
    });
    return { sent, status };
  };

  it(`ends as lead, quarantine or 4xx for each of ${bodyCount} generated bodies`, async () => {
    const bodies = fc.sample(body, bodyCount);
    const seen = new Map<number, number>();
    for (let start = 0; start < bodies.length; start += 16) {
      const statuses = await Promise.all(
        bodies.slice(start, start + 16).map(async (text) => {
          const response = await fetch(`${world.functionsUrl}/api/leads`, {
            method: 'POST',
            headers: { 'x-functions-key': world.functionKey },
            body: typeof text === 'string' ? text : Buffer.from(text),
          });
          await response.arrayBuffer();
          return response.status;
        }),
      );
      for (const status of statuses) seen.set(status, (seen.get(status) ?? 0) + 1);
    }
    expect([...seen.keys()].filter((status) => ![202, 400, 413].includes(status))).toEqual([]);
    expect(seen.get(202)).toBeGreaterThan(bodyCount / 10);
    expect(seen.get(400)).toBeGreaterThan(0);
    await world.untilDelivered();
    expect((await world.status()).deadLetters.count).toBe(0);
  }, 600_000);

  it('refuses an endless stream with 413 and does not keep it', async () => {
    const memoryMiB = () =>
      (Number(readFileSync(`/proc/${world.processIds().functions}/statm`, 'utf8').split(' ')[1]) * 4096) /
      2 ** 20;
    const { sent, status } = open({ 'transfer-encoding': 'chunked' });
    const part = Buffer.alloc(1 << 20, 'x');
    const before = memoryMiB();
    let ended = false;
    void status.then(() => (ended = true));
    for (let mebibytes = 0; mebibytes < 100 && !ended; mebibytes += 1)
      if (!sent.write(part))
        await Promise.race([status, new Promise((resolve) => sent.once('drain', resolve))]);
    expect(await status).toBe(413);
    expect(memoryMiB() - before).toBeLessThan(20);
    sent.destroy();
  }, 60_000);

  it('lets slow senders wait for themselves, and cuts them off', async () => {
    const slow = Array.from({ length: 20 }, () => open({ 'transfer-encoding': 'chunked' }));
    const trickle = setInterval(() => slow.forEach(({ sent }) => !sent.destroyed && sent.write(' ')), 1_000);
    try {
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) => world.sendLead(payloadOf(index, 'slow'))),
      );
      expect(answers.every(({ status }) => status === 202)).toBe(true);
      const cut = await Promise.all(slow.map(({ status }) => status));
      expect(cut.every((status) => status === 408 || status === 0)).toBe(true);
    } finally {
      clearInterval(trickle);
      for (const { sent } of slow) sent.destroy();
    }
  }, 60_000);
});
