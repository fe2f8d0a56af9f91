import type { TokenCredential } from '@azure/identity';
import type { DataverseSettings } from '../settings';
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
    credential ??= createCredential(settings);
    const token = await (
      await credential
    ).getToken(`${origin}/.default`, { abortSignal: AbortSignal.timeout(settings.timeoutMs) });
    if (!token) throw new Error('The credential gave no token.');
    return token;
  };
}

/** Loaded on the first call: the library takes longer to load than all the rest of the app, and cold starts count. */
async function loadCredential(settings: DataverseSettings): Promise<TokenCredential> {
  const { ClientSecretCredential, ManagedIdentityCredential } = await import('@azure/identity');
  const { auth, tenantId = '', clientId, clientSecret = '' } = settings;
  if (auth === 'client-secret') return new ClientSecretCredential(tenantId, clientId ?? '', clientSecret);
  return clientId === undefined
    ? new ManagedIdentityCredential()
    : new ManagedIdentityCredential({ clientId });
}
