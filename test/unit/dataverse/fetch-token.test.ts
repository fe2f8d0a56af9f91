import type { DataverseSettings } from '../../../functions/dataverse/settings';
import { createFetchToken } from '../../../functions/dataverse/sign-in/fetch-token';
import { loadCredential } from '../../../functions/dataverse/sign-in/load-credential';

const guid = (n: number) => `11111111-0000-4000-8000-${String(n).padStart(12, '0')}`;
const origin = 'https://contoso.crm.dynamics.com';
const settings: DataverseSettings = { url: origin, auth: 'managed-identity', timeoutMs: 1_000 };

/** Makes credentials that number themselves and record what they are asked for. */
function credentials() {
  const asked: { readonly credential: number; readonly scope: unknown }[] = [];
  let made = 0;
  return {
    asked,
    create: () => {
      made += 1;
      const credential = made;
      const getToken = (scope: string | string[]) => {
        asked.push({ credential, scope });
        return Promise.resolve({ token: `token-of-${credential}`, expiresOnTimestamp: 1 });
      };
      return Promise.resolve({ getToken });
    },
  };
}

describe('fetching a token', () => {
  test('asks for the environment itself, by one credential for all times', async () => {
    const { asked, create } = credentials();
    const fetchToken = createFetchToken(settings, origin, create);
    await fetchToken?.(false);
    await fetchToken?.(false);
    expect(asked).toEqual(Array(2).fill({ credential: 1, scope: `${origin}/.default` }));
  });

  test('after a refusal asks by a new credential, whose cache is empty', async () => {
    const { create } = credentials();
    const fetchToken = createFetchToken(settings, origin, create);
    await fetchToken?.(false);
    await expect(fetchToken?.(true)).resolves.toMatchObject({ token: 'token-of-2' });
  });

  test('a credential that could not be made is made anew the next time', async () => {
    const { create } = credentials();
    let broken = true;
    const fetchToken = createFetchToken(settings, origin, () =>
      broken ? Promise.reject(new Error('no module')) : create(),
    );
    await expect(fetchToken?.(false)).rejects.toThrow('no module');
    broken = false;
    await expect(fetchToken?.(false)).resolves.toMatchObject({ token: 'token-of-1' });
  });

  test('a credential without a token is a failure', async () => {
    const fetchToken = createFetchToken(settings, origin, () =>
      Promise.resolve({ getToken: () => Promise.resolve(null) }),
    );
    await expect(fetchToken?.(false)).rejects.toThrow('no token');
  });

  test('without sign-in there is nothing to fetch', () => {
    expect(
      createFetchToken({ ...settings, url: 'http://127.0.0.1:7081', auth: 'none' }, 'http://127.0.0.1:7081'),
    ).toBeUndefined();
  });

  test.each<[string, DataverseSettings]>([
    ['ManagedIdentityCredential', settings],
    ['ManagedIdentityCredential', { ...settings, clientId: guid(1) }],
    [
      'ClientSecretCredential',
      { ...settings, auth: 'client-secret', tenantId: guid(2), clientId: guid(1), clientSecret: 'a' },
    ],
  ])('signs in by %s where the settings say so', async (name, chosen) => {
    const credential = await loadCredential(chosen);
    expect(credential.constructor.name).toBe(name);
  });
});
