export type DataverseAuth = 'managed-identity' | 'client-secret' | 'none';

/** How to reach the environment. `createDataverse` throws when the members do not go together. */
export interface DataverseSettings {
  /** Origin of the environment, `https://contoso.crm.dynamics.com`; plain http on loopback only. */
  readonly url: string;
  readonly auth: DataverseAuth;
  /** Longest time one HTTP call may take, answer read to its end. */
  readonly timeoutMs: number;
  /** Most calls in flight at once, 1 to 52 (what one user may have at Dataverse). */
  readonly maxSockets: number;
  /** `client-secret` needs all three; `managed-identity` takes `clientId` for a user-assigned identity. */
  readonly tenantId?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
}
