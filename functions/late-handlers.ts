import type { FunctionHandler } from '@azure/functions';
import type { Config } from './config';
import type { Handlers } from './handlers';

type HandlerName = Exclude<keyof Handlers, 'resume' | 'stop'>;

/**
 * The platform waits for registration before it takes the first request, so the storage and Dataverse clients are
 * loaded only afterwards: in the background as soon as the app has started, or by the first call.
 */
export function lateHandlers(config: Config) {
  let handlers: Promise<Handlers> | undefined;
  const all = (): Promise<Handlers> =>
    (handlers ??= import('./handlers').then(({ createHandlers }) => createHandlers(config)));
  return {
    late: <Name extends HandlerName>(name: Name): Handlers[Name] =>
      (async (...call: Parameters<FunctionHandler>): Promise<unknown> => {
        const handler: FunctionHandler = (await all())[name] as FunctionHandler;
        return handler(...call);
      }) as Handlers[Name],
    /** Begins to load what is needed and to take up what an earlier process left behind; the first request waits for neither. */
    load: (): void => {
      all()
        .then(({ resume }) => resume())
        .catch(() => undefined);
    },
    /** Sends what telemetry holds back still, where anything was loaded at all. */
    stop: async (): Promise<void> => {
      await (await handlers)?.stop();
    },
  };
}
