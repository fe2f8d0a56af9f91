import { DataverseError } from '../dataverse-error';

export interface AccessToken {
  readonly token: string;
  readonly expiresOnTimestamp: number;
}

/** Asks Microsoft Entra ID, at most once at a time. `force`: the token before was refused, a cached one will not do. */
export type FetchToken = (force: boolean) => Promise<AccessToken>;

export interface TokenSource {
  /** A token that is still good, from the cache whenever possible. */
  current(): Promise<string>;
  /** Forgets this token, if it is still the one that is given out. */
  refused(token: string): void;
}

/** Renewed in the background from here on, so that no call ever waits for a token but the first. */
const renewAheadMs = 5 * 60_000;
/** A token about to expire may be too old when it arrives. */
const safetyMs = 30_000;
const pauseAfterFailureMs = 30_000;

/** One token for all calls, however many ask at the same time. `current` rejects with `DataverseError` only. */
export function createTokenSource(fetchToken: FetchToken, now: () => number): TokenSource {
  let held: AccessToken | undefined;
  let refusedToken = false;
  let renewal: Promise<AccessToken> | undefined;
  let nextRenewalAt = 0;

  const expiresIn = (token: AccessToken): number => token.expiresOnTimestamp - now();

  function renew(): Promise<AccessToken> {
    renewal ??= fetchToken(refusedToken)
      .then((token) => {
        refusedToken = false;
        return (held = token);
      })
      .catch((error: unknown) => {
        nextRenewalAt = now() + pauseAfterFailureMs;
        throw signInError(error);
      })
      .finally(() => (renewal = undefined));
    return renewal;
  }

  return {
    async current() {
      if (!held || expiresIn(held) <= safetyMs) return (await renew()).token;
      // A failed renewal ahead of time harms nobody: the call that finds the token expired reports it.
      if (expiresIn(held) <= renewAheadMs && now() >= nextRenewalAt) renew().catch(() => undefined);
      return held.token;
    },
    refused(token) {
      if (held?.token !== token) return;
      held = undefined;
      refusedToken = true;
    },
  };
}

/** @azure/identity's message may name accounts; its class and Entra's own code say enough. */
function signInError(error: unknown): DataverseError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const entraCode = /AADSTS\d{3,9}/.exec(message)?.[0];
  return new DataverseError(
    `No access token for Dataverse (${[name, entraCode].filter(Boolean).join(', ')}). ` +
      'Check DATAVERSE_AUTH, the identity of the Function App and, with a client secret, that it has not expired.',
    {
      family: entraCode === undefined ? 'transient' : 'permanent',
      scope: 'environment',
      code: 'sign-in',
      status: 0,
    },
  );
}
