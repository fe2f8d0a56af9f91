import { currentRound, inRound } from '../../../functions/telemetry/delivery-round';
import { newRequestId } from '../../../functions/telemetry/request-id';

const at = (digit: string, span = '1') => `00-${digit.repeat(32)}-${span.repeat(16)}-01`;

/** What a round over these leads is called, with nothing of the SDK there. */
async function idOfRound(...traceParents: readonly (string | undefined)[]): Promise<string | undefined> {
  let id: string | undefined;
  await inRound(
    traceParents.map((traceParent) => ({ traceParent })),
    () => Promise.resolve(void (id = currentRound()?.id)),
  );
  return id;
}

describe('a round', () => {
  it.each([
    ['one lead', [at('a')], 'a'.repeat(32)],
    ['leads of one trace', [at('a', '1'), at('a', '2')], 'a'.repeat(32)],
  ])('over %s goes by the trace that they came in with', async (_case, leads, expected) => {
    expect(await idOfRound(...leads)).toBe(expected);
  });

  it.each([
    ['leads of several traces', [at('a'), at('b')]],
    ['leads with and without a trace', [at('a'), undefined]],
    ['leads without a trace', [undefined, undefined]],
  ])('over %s has an id of its own', async (_case, leads) => {
    const [first, second] = [await idOfRound(...leads), await idOfRound(...leads)];
    expect(first).toMatch(/^[\da-f]{32}$/);
    expect(first).not.toBe(second);
    expect(['a'.repeat(32), 'b'.repeat(32)]).not.toContain(first);
  });

  it('gives back the fault, throws what was thrown, and is over afterwards', async () => {
    const fault = { code: 'http-503' };
    await expect(inRound([], () => Promise.resolve(fault))).resolves.toBe(fault);
    await expect(inRound([], () => Promise.reject(new Error('storage')))).rejects.toThrow('storage');
    expect(currentRound()).toBeUndefined();
  });

  it('keeps rounds at the same time apart', async () => {
    expect(await Promise.all([idOfRound(at('a')), idOfRound(at('b')), idOfRound(at('c'))])).toEqual(
      ['a', 'b', 'c'].map((digit) => digit.repeat(32)),
    );
  });
});

describe('ids of requests to Dataverse', () => {
  const guid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

  it('begin as the round does, and no two are the same', async () => {
    const ids: string[] = [];
    await inRound([{ traceParent: at('a') }], () => {
      for (let call = 0; call < 1_000; call += 1) ids.push(newRequestId());
      return Promise.resolve(undefined);
    });
    expect(new Set(ids).size).toBe(1_000);
    for (const id of ids) expect(id).toMatch(/^aaaaaaaa-aaaa-aaaa-[\da-f]{4}-[\da-f]{12}$/);
  });

  it('are chance alone outside of a round', () => {
    const [first, second] = [newRequestId(), newRequestId()];
    expect(first).toMatch(guid);
    expect(first.slice(0, 18)).not.toBe(second.slice(0, 18));
  });
});
