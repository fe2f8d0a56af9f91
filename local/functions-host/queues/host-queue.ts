import type { BackgroundFunction } from '../background-function';
import { expandSetting, type Environment } from '../expand-setting';
import type { QueueSettings } from '../host-json';
import type { QueueFunction } from '../hosted-function';
import type { Invoke } from '../invoke';
import type { Log } from '../log';
import { listenToQueue } from './listen-to-queue';
import { openTriggerQueues } from './queue-storage';

interface QueueHost {
  readonly env: Environment;
  readonly settings: QueueSettings;
  readonly invoke: Invoke;
  readonly newId: () => string;
  readonly log: Log;
}

/** @throws HostError when the connection setting does not fit. */
export function hostQueue(hosted: QueueFunction, host: QueueHost): BackgroundFunction {
  const { env, settings, invoke, newId, log } = host;
  const queues = openTriggerQueues(expandSetting(hosted.queueName, env), hosted.connection, env);
  const call = (input: Pick<Parameters<Invoke>[2], 'data' | 'triggerMetadata'>) =>
    invoke(hosted.registered, hosted.trigger, { invocationId: newId(), ...input });
  return {
    hosted,
    runNow: (input) => void call({ data: { string: input } }),
    listen: () =>
      listenToQueue({
        name: hosted.name,
        queues,
        settings,
        log,
        run: async (input) => (await call(input)).kind === 'done',
      }),
  };
}
