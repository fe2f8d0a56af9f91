import type { TokenCredential } from '@azure/identity';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Dataverse } from './dataverse';
import type { DataverseEvent } from './dataverse-event';
import { checkEnvironment } from './environment/check-environment';
import { createMultiple, updateMultiple, upsertMultiple } from './operations/bulk-messages';
import { updateClosedRow } from './operations/closed-row';
import { fetchRows } from './operations/fetch-rows';
import { retrieveByKey } from './operations/retrieve-by-key';
import { createEach, updateEach, upsertEach } from './operations/row-by-row';
import { deleteRow, whoAmI } from './operations/single-row';
import { checkedOrigin, type DataverseSettings } from './settings';
import { createFetchToken } from './sign-in/fetch-token';
import { createTokenSource } from './sign-in/token-source';
import { tables } from './tables';
import { createCallLimit } from './throttling/call-limit';
import { createServerClock } from './transport/server-clock';
import { createThrottleGate } from './throttling/throttle-gate';
import { createExchange } from './transport/exchange';
import { createSend } from './transport/send';

export interface DataverseDependencies {
  readonly now?: () => number;
  readonly random?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  readonly newId?: () => string;
  readonly log?: (event: DataverseEvent) => void;
  /** In place of Microsoft Entra ID. */
  readonly createCredential?: (settings: DataverseSettings) => Promise<TokenCredential>;
}

/**
 * The way to one environment. Make one per process: its token, its throttle gate and its limit of calls at once are
 * shared by all its callers.
 * @throws TypeError when the settings do not go together.
 */
export function createDataverse(
  settings: DataverseSettings,
  dependencies: DataverseDependencies = {},
): Dataverse {
  const {
    now = Date.now,
    random = Math.random,
    sleep = delay,
    newId = randomUUID,
    log = () => undefined,
  } = dependencies;
  const origin = checkedOrigin(settings);
  const fetchToken = createFetchToken(settings, origin, dependencies.createCredential);
  const gate = createThrottleGate(now, async (ms) => void (await sleep(ms)));
  const clock = createServerClock(now);
  const send = createSend({
    exchange: createExchange(origin, settings.timeoutMs),
    tokens: fetchToken && createTokenSource(fetchToken, now),
    gate,
    limit: createCallLimit(settings.maxSockets),
    now,
    random,
    newId,
    log,
    clock,
  });
  return {
    retrieveByKey: (table, query) => retrieveByKey(send, tables[table], query),
    fetchXml: (table, fetchXml) => fetchRows(send, tables[table], fetchXml),
    createMultiple: (table, rows) => createMultiple(send, tables[table], rows),
    updateMultiple: (table, rows) => updateMultiple(send, tables[table], rows),
    upsertMultiple: (table, keyColumn, rows) => upsertMultiple(send, tables[table], keyColumn, rows),
    createEach: async (table, rows) => createEach(send, tables[table], rows),
    updateEach: async (table, rows, versions, tag) => updateEach(send, tables[table], rows, versions, tag),
    upsertEach: async (table, keyColumn, rows) => upsertEach(send, tables[table], keyColumn, rows),
    updateClosedRow: (table, update) => updateClosedRow(send, tables[table], update),
    delete: (table, id) => deleteRow(send, tables[table], id),
    whoAmI: () => whoAmI(send),
    checkEnvironment: () => checkEnvironment(send),
    get serverNow() {
      return clock.now();
    },
    get throttledUntil() {
      return gate.heldUntil;
    },
    holdUntil: (untilMs) => gate.holdUntil(untilMs),
  };
}
