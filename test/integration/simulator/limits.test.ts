import { errorOf, startService, type Answered, type SimulatedService } from './simulated-service';

let nowMs = Date.UTC(2026, 0, 1);
const now = (): number => nowMs;
let service: SimulatedService;
afterEach(() => service.close());

const ask = (): Promise<Answered> => service.api('GET', 'WhoAmI');
const statuses = async (times: number): Promise<number[]> => {
  const seen: number[] = [];
  for (let n = 0; n < times; n += 1) seen.push((await ask()).status);
  return seen;
};

it('refuses more requests than the window allows, and says when to come back', async () => {
  service = await startService({ now, limits: { requests: 3 } });
  expect(await statuses(3)).toEqual([200, 200, 200]);
  nowMs += 100_000;
  const refused = await ask();
  expect([refused.status, errorOf(refused).code]).toEqual([429, '0x80072322']);
  expect(errorOf(refused).message).toBe(
    'Number of requests exceeded the limit of 3 over time window of 300 seconds.',
  );
  expect(refused.headers.get('retry-after')).toBe('200');
  nowMs += 200_000;
  expect((await ask()).status).toBe(200);
});

it('lets a client wait longer that keeps sending', async () => {
  service = await startService({ now, limits: { requests: 2, windowMs: 10_000 } });
  const wait = async (): Promise<number> => Number((await ask()).headers.get('retry-after'));
  await statuses(2);
  nowMs += 4_000;
  expect([await wait(), await wait()]).toEqual([6, 10]);
  nowMs += 1_000;
  expect(await wait()).toBe(9);
});

it('counts down the requests that are left', async () => {
  service = await startService({ now });
  const left = async (): Promise<string | null> =>
    (await ask()).headers.get('x-ms-ratelimit-burst-remaining-xrm-requests');
  expect([await left(), await left()]).toEqual(['5999', '5998']);
});

it('counts simulated execution time per request and row', async () => {
  service = await startService({
    now,
    sleep: () => Promise.resolve(),
    limits: { executionMs: 1000 },
    execution: { perRequestMs: 100, perRowMs: 200 },
  });
  const targets = Array.from({ length: 4 }, () => ({ '@odata.type': 'Microsoft.Dynamics.CRM.lead' }));
  expect(
    (await service.api('POST', 'leads/Microsoft.Dynamics.CRM.CreateMultiple', { body: { Targets: targets } }))
      .status,
  ).toBe(200);
  const last = await ask();
  expect([last.status, last.headers.get('x-ms-ratelimit-time-remaining-xrm-requests')]).toEqual([
    200,
    '0.00',
  ]);
  const refused = await ask();
  expect([refused.status, errorOf(refused).code, refused.headers.get('retry-after')]).toEqual([
    429,
    '0x80072321',
    '300',
  ]);
});

it('refuses more requests at once than it may serve', async () => {
  const waiting: (() => void)[] = [];
  service = await startService({
    now,
    limits: { concurrentRequests: 2 },
    execution: { perRequestMs: 1 },
    sleep: () => new Promise((resolve) => waiting.push(resolve)),
  });
  const running = [ask(), ask()];
  while (waiting.length < 2) await new Promise((resolve) => setImmediate(resolve));
  const refused = await ask();
  expect([refused.status, errorOf(refused).code]).toEqual([429, '0x80072326']);
  expect(refused.headers.get('retry-after')).toBe('1');
  waiting.forEach((finish) => finish());
  expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200]);
});

it('never throttles observers, and forgets what it counted on reset', async () => {
  service = await startService({ now, limits: { requests: 1 } });
  expect(await statuses(2)).toEqual([200, 429]);
  expect((await service.api('GET', 'WhoAmI', { headers: { 'x-sim-observer': '1' } })).status).toBe(200);
  await service.sim('POST', 'reset');
  expect(await statuses(1)).toEqual([200]);
});
