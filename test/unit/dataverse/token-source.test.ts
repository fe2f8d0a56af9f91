import { createTokenSource, type AccessToken } from '../../../functions/dataverse/sign-in/token-source';
import { manualClock } from './manual-clock';

const hourMs = 3_600_000;

/** A sign-in service that hands out token-1, token-2, …, each valid for an hour. */
function service(clock: ReturnType<typeof manualClock>) {
  const forced: boolean[] = [];
  let failure: Error | undefined;
  const fetchToken = async (force: boolean): Promise<AccessToken> => {
    forced.push(force);
    await new Promise(setImmediate);
    if (failure) throw failure;
    return { token: `token-${forced.length}`, expiresOnTimestamp: clock.now() + hourMs };
  };
  return { forced, fetchToken, fail: (error: Error | undefined) => (failure = error) };
}

const fifty = <T>(ask: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: 50 }, ask));

describe('token source', () => {
  test('fifty calls at once cost one sign-in, and later calls none', async () => {
    const clock = manualClock();
    const { forced, fetchToken } = service(clock);
    const tokens = createTokenSource(fetchToken, clock.now);
    expect(new Set(await fifty(() => tokens.current()))).toEqual(new Set(['token-1']));
    clock.advance(hourMs / 2);
    expect(await tokens.current()).toBe('token-1');
    expect(forced).toEqual([false]);
  });

  test('renews in the background before the token expires', async () => {
    const clock = manualClock();
    const { forced, fetchToken } = service(clock);
    const tokens = createTokenSource(fetchToken, clock.now);
    await tokens.current();
    clock.advance(hourMs - 4 * 60_000);
    expect(new Set(await fifty(() => tokens.current()))).toEqual(new Set(['token-1']));
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(await tokens.current()).toBe('token-2');
    expect(forced).toHaveLength(2);
  });

  test('a token that has expired is never given out', async () => {
    const clock = manualClock();
    const { fetchToken } = service(clock);
    const tokens = createTokenSource(fetchToken, clock.now);
    await tokens.current();
    clock.advance(hourMs);
    expect(new Set(await fifty(() => tokens.current()))).toEqual(new Set(['token-2']));
  });

  test('fifty refusals of the same token cost one new one, which is asked for past any cache', async () => {
    const clock = manualClock();
    const { forced, fetchToken } = service(clock);
    const tokens = createTokenSource(fetchToken, clock.now);
    const token = await tokens.current();
    const renewed = await fifty(async () => {
      tokens.refused(token);
      return tokens.current();
    });
    expect(new Set(renewed)).toEqual(new Set(['token-2']));
    tokens.refused(token);
    expect(await tokens.current()).toBe('token-2');
    expect(forced).toEqual([false, true]);
  });

  test('a renewal ahead of time that fails disturbs nobody and is not repeated at every call', async () => {
    const clock = manualClock();
    const { forced, fetchToken, fail } = service(clock);
    const tokens = createTokenSource(fetchToken, clock.now);
    await tokens.current();
    clock.advance(hourMs - 4 * 60_000);
    fail(new Error('away'));
    for (let call = 0; call < 20; call += 1) {
      expect(await tokens.current()).toBe('token-1');
      await new Promise(setImmediate);
    }
    expect(forced).toHaveLength(2);
    fail(undefined);
    clock.advance(31_000);
    await tokens.current();
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(await tokens.current()).toBe('token-3');
  });

  test.each([
    [
      'AADSTS7000222: The provided client secret keys for app 1111 are expired.',
      'permanent',
      'AADSTS7000222',
    ],
    ['connect ECONNREFUSED 169.254.169.254:80', 'transient', 'Error'],
  ])(
    'a failed sign-in (%s) is %s and says what to check, without the text itself',
    async (text, family, named) => {
      const clock = manualClock();
      const { fetchToken, fail } = service(clock);
      fail(new Error(text));
      const refusal = createTokenSource(fetchToken, clock.now).current();
      await expect(refusal).rejects.toMatchObject({
        name: 'DataverseError',
        family,
        scope: 'environment',
        code: 'sign-in',
      });
      await expect(refusal).rejects.toThrow(named);
      await expect(refusal).rejects.not.toThrow(/1111|169\.254/);
    },
  );
});
