import type { AppRegistry } from './core-api';
import type { InvocationResponse, RegisteredFunction, TypedData } from './core-types';
import type { Log } from './log';
import { runInvocation } from './run-invocation';

export interface InvocationInput {
  readonly invocationId: string;
  readonly data: TypedData;
  readonly triggerMetadata?: Readonly<Record<string, TypedData>>;
  readonly traceParent?: string;
}

/** What came of a run. `result` is what the handler gave back, before the library's conversion. */
export type Invocation =
  | { readonly kind: 'done'; readonly response: InvocationResponse; readonly result: unknown }
  | { readonly kind: 'failed'; readonly error: unknown };

/** `trigger` is the name of the trigger's binding. A failed run is a value, never a rejection. */
export type Invoke = (
  registered: RegisteredFunction,
  trigger: string,
  input: InvocationInput,
) => Promise<Invocation>;

/** Runs functions and logs one line for each run. */
export function createInvoke(registry: AppRegistry, log: Log, now: () => number): Invoke {
  return async (registered, trigger, input) => {
    const startedAt = now();
    const about = () => ({
      function: registered.metadata.name,
      invocationId: input.invocationId,
      durationMs: now() - startedAt,
    });
    try {
      const done = await runInvocation(registry, log, registered, trigger, input);
      log({ level: 'information', message: 'succeeded', ...about() });
      return { kind: 'done', ...done };
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      log({ level: 'error', message: `failed: ${reason}`, ...about() });
      return { kind: 'failed', error };
    }
  };
}
