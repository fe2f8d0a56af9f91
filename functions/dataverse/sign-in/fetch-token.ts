import type { TokenCredential } from '@azure/identity';
import { once } from 'node:events';
import type { DataverseSettings } from '../settings';
import { loadCredential } from './load-credential';
import type { FetchToken } from './token-source';

/**
 * Gets tokens for the environment at `origin` from Microsoft Entra ID, each within `timeoutMs`.
 * Undefined for `none`: then calls carry no token.
 */
export function createFetchToken(
  settings: DataverseSettings,
  origin: string,
  createCredential = loadCredential,
): FetchToken | undefined {
  if (settings.auth === 'none') return undefined;
  let credential: Promise<TokenCredential> | undefined;
  return async (force) => {
    // The cache belongs to the credential, except a managed identity's, which the platform itself keeps.
    if (force) credential = undefined;
    credential ??= createCredential(settings).catch((error: unknown) => {
      credential = undefined;
      throw error;
    });
    const deadline = AbortSignal.timeout(settings.timeoutMs);
    const asked = credential.then((ready) => ready.getToken(`${origin}/.default`, { abortSignal: deadline }));
    const token = await Promise.race([asked, passed(deadline)]);
    if (!token) throw new Error('The credential gave no token.');
    return token;
  };
}

/** A race, because not every credential heeds the signal. */
async function passed(deadline: AbortSignal): Promise<never> {
  await once(deadline, 'abort');
  throw new Error('The credential gave no token in time.');
}
