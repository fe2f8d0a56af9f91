import type { Features } from './environment/requirements';

export type DataverseAuth = 'managed-identity' | 'client-secret' | 'none';

/** How to reach the environment. */
export interface DataverseSettings {
  /** Origin of the environment, `https://contoso.crm.dynamics.com`; plain http and `none` on loopback only. */
  readonly url: string;
  readonly auth: DataverseAuth;
  /** Longest time one HTTP call may take, with its answer read to the end. */
  readonly timeoutMs: number;
  /** Most calls in flight at once, so most sockets; above 52, or when absent, it is 52. */
  readonly maxSockets?: number;
  /** `client-secret` needs all three; `managed-identity` takes `clientId` for a user-assigned identity. */
  readonly tenantId?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** What is switched on and needs privileges of its own; absent: nothing. */
  readonly features?: Features;
}

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * @returns the origin that all calls go to.
 * @throws TypeError when the members do not go together; the app's own settings check says it in the user's terms.
 */
export function checkedOrigin(settings: DataverseSettings): string {
  if (!URL.canParse(settings.url)) throw new TypeError('Dataverse: url must be an absolute address.');
  const url = new URL(settings.url);
  const onLoopback = loopbackHosts.has(url.hostname);
  if (url.protocol !== 'https:' && !(onLoopback && url.protocol === 'http:'))
    throw new TypeError('Dataverse: url must begin with https:// (http:// only on this machine).');
  if (settings.auth === 'none' && !onLoopback)
    throw new TypeError('Dataverse: auth "none" is for an environment on this machine only.');
  if (settings.auth === 'client-secret' && !(settings.tenantId && settings.clientId && settings.clientSecret))
    throw new TypeError('Dataverse: auth "client-secret" needs tenantId, clientId and clientSecret.');
  return url.origin;
}
