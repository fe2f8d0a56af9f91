import { serviceForFile } from './service-for-file';
import { errorOf, rowsOf, startService, type Answered } from './simulated-service';

const { service } = serviceForFile();

const rules = (...list: readonly object[]): Promise<Answered> =>
  service.sim('POST', 'faults', { rules: list });
const createLead = (): Promise<Answered> => service.api('POST', 'leads', { body: { subject: 'A' } });
const count = async (): Promise<number> =>
  rowsOf(await service.api('GET', 'leads', { headers: { 'x-sim-observer': '1' } })).length;

describe('what a rule answers', () => {
  it.each([
    [
      { kind: 'requests' },
      429,
      '0x80072322',
      'Number of requests exceeded the limit of 6000 over time window of 300 seconds.',
    ],
    [
      { kind: 'executionTime' },
      429,
      '0x80072321',
      'Combined execution time of incoming requests exceeded limit of 1,200,000 milliseconds over time window of 300 seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later.',
    ],
    [{ kind: 'concurrency' }, 429, '0x80072326', 'Number of concurrent requests exceeded the limit of 52.'],
    [{ kind: 'sqlDeadlock' }, 500, '0x80044150', /Sql Number: 1205$/],
    [{ kind: 'sqlTimeout' }, 500, '0x80044151', /Sql Number: -2$/],
    [
      { kind: 'aggregateLimit' },
      400,
      '0x8004E023',
      'AggregateQueryRecordLimit exceeded. Cannot perform this operation.',
    ],
    [{ status: 429 }, 429, '0x80072322', /^Number of requests/],
    [{ status: 500 }, 500, '0x80040216', /./],
  ])('%j', async (rule, status, code, message) => {
    await rules(rule);
    const answer = await createLead();
    expect([answer.status, errorOf(answer).code]).toEqual([status, code]);
    expect(errorOf(answer).message).toMatch(message);
    expect(await count()).toBe(0);
  });

  it.each([502, 503, 504])('%i comes as the HTML of a gateway', async (status) => {
    await rules({ status });
    const answer = await createLead();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('text/html');
    expect(answer.text).toMatch(/^<html>/);
  });

  it('carries Retry-After as the rule says', async () => {
    await rules({ kind: 'requests', retryAfterSeconds: 17 });
    expect((await createLead()).headers.get('retry-after')).toBe('17');
  });

  it('can drop the connection, before the work or after it', async () => {
    await rules({ dropConnection: true, times: 1 }, { dropConnection: true, afterCommit: true, times: 1 });
    await expect(createLead()).rejects.toThrow();
    expect(await count()).toBe(0);
    await expect(createLead()).rejects.toThrow();
    expect(await count()).toBe(1);
  });

  it('can answer a failure although the work was done', async () => {
    await rules({ status: 503, afterCommit: true });
    expect((await createLead()).status).toBe(503);
    expect(await count()).toBe(1);
  });

  it('faults a batch as a whole', async () => {
    await rules({ match: { operation: 'Batch' }, kind: 'requests', retryAfterSeconds: 1 });
    const answer = await service.api('POST', '$batch', {
      body: '--x--',
      headers: { 'Content-Type': 'multipart/mixed; boundary=x' },
    });
    expect(errorOf(answer).code).toBe('0x80072322');
  });
});

describe('which requests a rule is for', () => {
  it.each([
    [{ method: 'POST' }, [503, 200]],
    [{ method: ['GET', 'PATCH'] }, [204, 503]],
    [{ operation: 'Create' }, [503, 200]],
    [{ operation: ['RetrieveMultiple', 'Delete'] }, [204, 503]],
    [{ pathPattern: '^leads$' }, [503, 200]],
    [{ pathPattern: 'select=subject' }, [204, 503]],
    [{ pathPattern: '^leads', method: 'DELETE' }, [204, 200]],
    [undefined, [503, 503]],
  ])('%j', async (match, statuses) => {
    await rules({ ...(match ? { match } : {}), status: 503 });
    expect([(await createLead()).status, (await service.api('GET', 'leads?$select=subject')).status]).toEqual(
      statuses,
    );
  });

  it('takes the first that fits and fires, at most as often as it may', async () => {
    await rules(
      { status: 502, times: 1 },
      { match: { method: 'GET' }, status: 504 },
      { status: 503, times: 1 },
    );
    const seen = [await createLead(), await createLead(), await createLead()];
    expect(seen.map(({ status }) => status)).toEqual([502, 503, 204]);
    expect((await service.sim('GET', 'faults')).json.rules).toMatchObject([
      { fired: 1 },
      { fired: 0 },
      { fired: 1 },
    ]);
  });

  it('fires by chance', async () => {
    const sequence = [0.9, 0.1, 0.5];
    const other = await startService({ random: () => sequence.shift() ?? 0 });
    await other.sim('POST', 'faults', { rules: [{ status: 503, probability: 0.5 }] });
    const statuses = [
      await other.api('GET', 'WhoAmI'),
      await other.api('GET', 'WhoAmI'),
      await other.api('GET', 'WhoAmI'),
    ];
    await other.close();
    expect(statuses.map(({ status }) => status)).toEqual([200, 503, 200]);
  });

  it('never touches observers and control calls', async () => {
    await rules({ status: 503 });
    expect((await service.api('GET', 'WhoAmI', { headers: { 'x-sim-observer': '1' } })).status).toBe(200);
    expect((await service.sim('GET', 'clock')).status).toBe(200);
    expect((await service.sim('DELETE', 'faults')).status).toBe(204);
    expect((await service.api('GET', 'WhoAmI')).status).toBe(200);
  });
});

describe('delays', () => {
  it('wait before the work, or between the work and the answer', async () => {
    const events: string[] = [];
    const other = await startService({
      sleep: (ms) => Promise.resolve(void events.push(`slept ${ms}`)),
    });
    await other.sim('POST', 'faults', {
      rules: [
        { delayMs: 300, times: 1 },
        { delayMs: 400, afterCommit: true },
      ],
    });
    expect((await other.api('POST', 'leads', { body: {} })).status).toBe(204);
    expect((await other.api('POST', 'leads', { body: {} })).status).toBe(204);
    await other.close();
    expect(events).toEqual(['slept 300', 'slept 400']);
  });
});

describe('rules that make no sense', () => {
  it.each([
    [{ rules: [{ kinds: 'requests' }] }, /"kinds" is not a member/],
    [{ rules: [{ kind: 'request' }] }, /"kind" must be one of/],
    [{ rules: [{ match: { path: 'x' } }] }, /"path" is not a member/],
    [{ rules: [{ match: { operation: 'UpsertMany' } }] }, /"operation" must be one of/],
    [{ rules: [{ match: { method: 'FETCH' } }] }, /"method" must be one of/],
    [{ rules: [{ match: { pathPattern: '(' } }] }, /not a regular expression/],
    [{ rules: [{ probability: 2 }] }, /"probability" must be a number from 0 to 1/],
    [{ rules: [{ delayMs: '1' }] }, /"delayMs" must be a number/],
    [{ rules: {} }, /"rules" must be a list/],
    [{}, /"rules" must be a list/],
    [{ rules: [], extra: 1 }, /"extra" is not a member/],
  ])('%j is refused with a message', async (body, message) => {
    const answer = await service.sim('POST', 'faults', body);
    expect(answer.status).toBe(400);
    expect((answer.json.error as { message: string }).message).toMatch(message);
  });
});
