import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { HttpHandler } from 'msw';
import { FaultRules } from './faults/fault-rules';
import { createHandlers } from './http/create-handlers';
import { serveHandlers, type ListeningServer } from './http/serve-handlers';
import { baseRows } from './schema/base-rows';
import { buildSchema } from './schema/schema';
import type { TableDeclaration } from './schema/table-declaration';
import { defaultBehaviour, type Behaviour } from './service/behaviour';
import { createClock } from './service/clock';
import { createPrivileges } from './service/privileges';
import { RequestRecord } from './service/request-record';
import type { Service } from './service/service';
import { serviceLimits, ServiceProtection, type ProtectionLimits } from './service/service-protection';
import { Writer } from './service/writer';
import { memoryJournal } from './store/journal';
import { Store } from './store/store';

export interface SimulatorOptions {
  /** The product's tables in this environment; default: what `leads/schema` declares. */
  readonly product?: () => readonly TableDeclaration[];
  readonly limits?: Partial<ProtectionLimits>;
  readonly behaviour?: Partial<Behaviour>;
  readonly execution?: Partial<Service['execution']>;
  /** Real epoch milliseconds; `/_sim/clock` moves only what the service shows. */
  readonly now?: () => number;
  readonly random?: () => number;
  readonly newId?: () => string;
  readonly sleep?: (ms: number) => Promise<void>;
}

export interface Simulator {
  /** msw handlers: for `setupServer` in a test, or behind a port. */
  readonly handlers: readonly HttpHandler[];
  /** Listens on 127.0.0.1; port 0 takes a free one. */
  serve(port?: number): Promise<ListeningServer>;
}

/** One simulated Dataverse environment. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const now = options.now ?? Date.now;
  const store = new Store(buildSchema(options.product));
  const environment = {
    store,
    clock: createClock(now),
    newId: options.newId ?? randomUUID,
    privileges: createPrivileges(store.schema.tables),
    duplicateRules: new Set<string>(),
    behaviour: { ...defaultBehaviour, ...options.behaviour },
  };
  store.apply(baseRows(store.schema.tables, environment.clock.nowIso()));
  const service: Service = {
    environment,
    writer: new Writer(environment, memoryJournal, { before: () => undefined, after: () => undefined }),
    protection: new ServiceProtection({ ...serviceLimits, ...options.limits }, now),
    faults: new FaultRules(options.random ?? Math.random),
    record: new RequestRecord(),
    tokens: { required: false },
    execution: { perRequestMs: 0, perRowMs: 0, ...options.execution },
    realNow: now,
    sleep: options.sleep ?? ((ms) => wait(ms)),
  };
  const handlers = createHandlers(service, () =>
    Promise.resolve({ kind: 'answer', status: 404, headers: {} }),
  );
  return { handlers, serve: (port = 0) => serveHandlers(handlers, port) };
}
