import type { TokenCredential } from '@azure/identity';
import type { DataverseSettings } from '../settings';

/**
 * The credential that the settings choose. @azure/identity is loaded here and not before: it takes longer to load than
 * this whole adapter, and cold starts count.
 */
export async function loadCredential(settings: DataverseSettings): Promise<TokenCredential> {
  const { ClientSecretCredential, ManagedIdentityCredential } = await import('../../libraries/identity');
  const { auth, tenantId = '', clientId, clientSecret = '' } = settings;
  if (auth === 'client-secret') return new ClientSecretCredential(tenantId, clientId ?? '', clientSecret);
  return clientId === undefined
    ? new ManagedIdentityCredential()
    : new ManagedIdentityCredential({ clientId });
}
