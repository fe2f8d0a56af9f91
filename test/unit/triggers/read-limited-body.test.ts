import { readLimitedBody } from '../../../functions/triggers/read-limited-body';

const limits = { bytes: 1000, ms: 60_000 };
type Body = Parameters<typeof readLimitedBody>[0]['body'];

function request(parts: readonly Uint8Array[], headers: Record<string, string> = {}, ends = true) {
  let cancelled = false;
  let given = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const part = parts[given];
        given += 1;
        if (part !== undefined) controller.enqueue(part);
        else if (ends) controller.close();
        else return new Promise<void>(() => undefined);
        return undefined;
      },
      cancel() {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  ) as Body;
  return { headers: new Headers(headers), body, given: () => given, cancelled: () => cancelled };
}

describe('the body of a request', () => {
  it('is read whole when it is as long as the limit', async () => {
    const read = await readLimitedBody(request([new Uint8Array(600), new Uint8Array(400)]), limits);
    expect(read).toMatchObject({ kind: 'read' });
    expect(read.kind === 'read' && read.bytes.length).toBe(1000);
  });

  it('may be absent', async () => {
    expect(await readLimitedBody({ headers: new Headers(), body: null }, limits)).toEqual({
      kind: 'read',
      bytes: new Uint8Array(),
    });
  });

  it('is refused by its length header before a byte is read', async () => {
    const large = request([new Uint8Array(10)], { 'content-length': '1001' });
    expect(await readLimitedBody(large, limits)).toEqual({ kind: 'too-large' });
    expect(large.given()).toBe(0);
  });

  it('is refused as soon as its bytes pass the limit, and the rest is not read', async () => {
    const endless = request(Array.from({ length: 1000 }, () => new Uint8Array(600)));
    expect(await readLimitedBody(endless, limits)).toEqual({ kind: 'too-large' });
    expect(endless.given()).toBe(2);
    expect(endless.cancelled()).toBe(true);
  });

  it('is given up when it does not arrive in time', async () => {
    const slow = request([new Uint8Array(1)], {}, false);
    expect(await readLimitedBody(slow, { ...limits, ms: 20 })).toEqual({ kind: 'too-slow' });
    expect(slow.cancelled()).toBe(true);
  });
});
