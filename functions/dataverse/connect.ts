import type { TokenCredential } from '@azure/identity';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { DataverseEvent } from './dataverse-event';
import { checkedOrigin, type DataverseSettings } from './settings';
import { createFetchToken } from './sign-in/fetch-token';
import { createTokenSource } from './sign-in/token-source';
import { createCallLimit } from './throttling/call-limit';
import { createThrottleGate, type ThrottleGate } from './throttling/throttle-gate';
import { createExchange, type Exchange } from './transport/exchange';
import { createSend, type Send } from './transport/send';
import { createServerClock, type ServerClock } from './transport/server-clock';

export interface DataverseDependencies {
  readonly now?: () => number;
  readonly random?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  readonly newId?: () => string;
  readonly log?: (event: DataverseEvent) => void;
  /** Told of every exchange with `origin`; gives what is used in its place. */
  readonly around?: (exchange: Exchange, origin: string) => Exchange;
  /** In place of Microsoft Entra ID. */
  readonly createCredential?: (settings: DataverseSettings) => Promise<TokenCredential>;
}

/** One environment: how to send to it, how long it wants to be left alone, what time it has. */
export interface Connection {
  readonly send: Send;
  readonly gate: ThrottleGate;
  readonly clock: ServerClock;
}

/** @throws TypeError when the settings do not go together. */
export function connect(settings: DataverseSettings, dependencies: DataverseDependencies = {}): Connection {
  const {
    now = Date.now,
    random = Math.random,
    sleep = delay,
    newId = randomUUID,
    log = () => undefined,
    around = (exchange) => exchange,
  } = dependencies;
  const origin = checkedOrigin(settings);
  const fetchToken = createFetchToken(settings, origin, dependencies.createCredential);
  const steadyMs = dependencies.now ?? (() => performance.now());
  const gate = createThrottleGate(now, async (ms) => void (await sleep(ms)), steadyMs);
  const clock = createServerClock(now);
  const send = createSend({
    exchange: around(createExchange(origin, settings.timeoutMs), origin),
    tokens: fetchToken && createTokenSource(fetchToken, now),
    gate,
    limit: createCallLimit(settings.maxSockets),
    now,
    random,
    newId,
    log,
    clock,
  });
  return { send, gate, clock };
}
