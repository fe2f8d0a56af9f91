import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { HttpHandler } from 'msw';
import { readWebhookSpec } from './control/read-webhook-spec';
import { configuredWebhookRows } from './events/configured-webhooks';
import { StepRunner } from './events/step-runner';
import type { WebhookSpec } from './events/webhook-spec';
import { FaultRules } from './faults/fault-rules';
import { createHandlers } from './http/create-handlers';
import { serveHandlers, type ListeningServer } from './http/serve-handlers';
import { baseRows } from './schema/base-rows';
import { buildSchema } from './schema/schema';
import type { TableDeclaration } from './schema/table-declaration';
import { defaultBehaviour, type Behaviour } from './service/behaviour';
import { createClock } from './service/clock';
import type { Environment } from './service/environment';
import { createPrivileges } from './service/privileges';
import { RequestRecord } from './service/request-record';
import type { Service } from './service/service';
import { serviceLimits, ServiceProtection, type ProtectionLimits } from './service/service-protection';
import { Writer } from './service/writer';
import { memoryJournal } from './store/journal';
import { openJournal } from './store/open-journal';
import { Store } from './store/store';

export interface SimulatorOptions {
  /** The product's tables in this environment; default: what `leads/schema` declares. */
  readonly product?: () => readonly TableDeclaration[];
  /** Folder that keeps the rows; without it they are in memory only. */
  readonly dataFolder?: string;
  /** Web hooks that are there from the start and survive a reset. */
  readonly webhooks?: readonly WebhookSpec[];
  readonly limits?: Partial<ProtectionLimits>;
  readonly behaviour?: Partial<Behaviour>;
  /** Simulated work; default none. */
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
  /** Waits until everything is on disk and lets go of the data folder. */
  close(): Promise<void>;
}

/** One simulated Dataverse environment. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const service = createService(options);
  const handlers = createHandlers(service);
  return {
    handlers,
    serve: (port = 0) => serveHandlers(handlers, port),
    close: () => service.journal.close(),
  };
}

function createService(options: SimulatorOptions): Service {
  const { now = Date.now, random = Math.random, sleep = (ms: number) => wait(ms) } = options;
  const environment = createEnvironment(options, now);
  const { store, clock } = environment;
  const webhooks = (options.webhooks ?? []).map((webhook) => readWebhookSpec(store.schema.tables, webhook));
  const forgetRows = (): void => {
    store.clear();
    store.apply(baseRows(store.schema.tables, clock.nowIso()));
    store.apply(configuredWebhookRows(webhooks));
  };
  forgetRows();
  const journal =
    options.dataFolder === undefined ? memoryJournal : openJournal(options.dataFolder, store, forgetRows);
  const steps = new StepRunner(environment, sleep);
  return {
    ...{ environment, journal, steps, forgetRows, sleep },
    writer: new Writer(environment, journal, steps),
    protection: new ServiceProtection({ ...serviceLimits, ...options.limits }, now),
    faults: new FaultRules(random),
    record: new RequestRecord(),
    tokens: { required: false },
    execution: { perRequestMs: 0, perRowMs: 0, ...options.execution },
    realNow: now,
  };
}

function createEnvironment(options: SimulatorOptions, now: () => number): Environment {
  const store = new Store(buildSchema(options.product));
  return {
    store,
    clock: createClock(now),
    newId: options.newId ?? randomUUID,
    privileges: createPrivileges(store.schema.tables),
    duplicateRules: new Set(),
    behaviour: { ...defaultBehaviour, ...options.behaviour },
  };
}
