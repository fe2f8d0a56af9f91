import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BackgroundFunction } from './background-function';
import { createCoreApi, type AppRegistry } from './core-api';
import type { Environment } from './expand-setting';
import { HostError } from './host-error';
import { readHostJson } from './host-json';
import { toHostedFunction, type HostedFunction } from './hosted-function';
import type { AccessKeys } from './http/access-key';
import { createAdmin } from './http/admin';
import { answerBuffered } from './http/answer-buffered';
import { answerStreamed } from './http/answer-streamed';
import { listenOnLoopback } from './http/listen-on-loopback';
import { createRequestListener } from './http/request-listener';
import { openStreamServer } from './http/stream-server';
import { installCoreApi } from './install-core-api';
import { createInvoke } from './invoke';
import { loadApp } from './load-app';
import type { Log } from './log';
import { hostQueue } from './queues/host-queue';
import { hostTimer } from './timers/host-timer';

export interface FunctionsHostOptions {
  /** Folder with `package.json` and `host.json`. */
  readonly root: string;
  readonly port: number;
  readonly keys: AccessKeys;
  readonly env: Environment;
  readonly log: Log;
  readonly now: () => number;
}

export interface FunctionsHost {
  readonly functions: readonly HostedFunction[];
  /** Takes nothing new, lets what runs come to its end, then runs the app's appTerminate hooks. */
  stop(): Promise<void>;
}

/**
 * Loads the app in this process and serves its functions as the platform would. One host per process: the app sees process.env.
 * @throws HostError, or whatever the app threw while it was loaded.
 */
export async function startFunctionsHost(options: FunctionsHostOptions): Promise<FunctionsHost> {
  const { root, port, keys, env, log, now } = options;
  const isDevelopment = env['AZURE_FUNCTIONS_ENVIRONMENT'] === 'Development';
  const { routePrefix, queues: settings } = readHostJson(
    readFileSync(join(root, 'host.json'), 'utf8'),
    isDevelopment,
  );
  const registry = await loadIntoRegistry(root, log);
  const library = await openStreamServer(modelOf(registry));
  await runHooks(registry, 'appStart');
  registry.lock();

  const newId = randomUUID;
  const invoke = createInvoke(registry, log, now);
  const functions = [...registry.functions.values()].map(toHostedFunction);
  const background = functions.flatMap((hosted): BackgroundFunction[] => {
    if (hosted.kind === 'timer') return [hostTimer(hosted, { env, invoke, newId, now })];
    if (hosted.kind === 'queue') return [hostQueue(hosted, { env, settings, invoke, newId, log })];
    return [];
  });
  const isDisabled = (name: string) => /^(true|1)$/i.test(env[`AzureWebJobs.${name}.Disabled`] ?? '');
  const server = await listenOnLoopback(
    port,
    createRequestListener({
      functions: functions.filter((hosted) => hosted.kind === 'http'),
      routePrefix,
      keys,
      isDisabled,
      answer:
        library === undefined ? answerBuffered(invoke, newId) : answerStreamed(library, invoke, newId, log),
      answerAdmin: createAdmin({
        functions,
        isDisabled,
        runNow: (target, input) => background.find(({ hosted }) => hosted === target)?.runNow(input),
      }),
    }),
  );
  const listeners = background.filter(({ hosted }) => !isDisabled(hosted.name)).map((each) => each.listen());

  return {
    functions,
    async stop() {
      await Promise.all([server.stop(), ...listeners.map((listener) => listener.stop())]);
      await runHooks(registry, 'appTerminate');
      library?.close();
    },
  };
}

async function loadIntoRegistry(root: string, log: Log): Promise<AppRegistry> {
  const { api, registry } = createCoreApi((level, _category, message) => log({ level, message }));
  installCoreApi(api);
  await loadApp(root);
  return registry;
}

function modelOf(registry: AppRegistry) {
  const model = registry.model();
  if (model === undefined) throw new HostError('The app registered no function with @azure/functions.');
  return model;
}

async function runHooks(registry: AppRegistry, name: 'appStart' | 'appTerminate'): Promise<void> {
  for (const hook of registry.hooks(name)) await hook({ hookData: {}, appHookData: registry.appHookData });
}
