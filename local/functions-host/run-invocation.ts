import { randomUUID } from 'node:crypto';
import type { AppRegistry } from './core-api';
import type { CoreInvocation, InvocationResponse, RegisteredFunction } from './core-types';
import type { InvocationInput } from './invoke';
import type { Log } from './log';

/**
 * One run in the order of the Node worker: arguments, preInvocation hooks, handler, postInvocation hooks, response. Hooks may replace
 * inputs, handler and result, and may clear an error.
 * @throws whatever the handler threw, unless a hook cleared it.
 */
export async function runInvocation(
  registry: AppRegistry,
  log: Log,
  { metadata, callback }: RegisteredFunction,
  trigger: string,
  input: InvocationInput,
): Promise<{ readonly response: InvocationResponse; readonly result: unknown }> {
  const { invocationId } = input;
  const model = registry.model();
  if (model === undefined)
    throw new Error('The app registered functions without the library @azure/functions.');
  const shared = { hookData: {}, appHookData: registry.appHookData };
  const known: { invocationContext?: unknown } = {};
  const core: CoreInvocation = {
    invocationId,
    metadata,
    state: undefined,
    request: {
      invocationId,
      functionId: metadata.functionId,
      inputData: [{ name: trigger, data: input.data }],
      triggerMetadata: input.triggerMetadata ?? {},
      traceContext: { traceParent: input.traceParent ?? newTraceParent(), traceState: '', attributes: {} },
    },
    log(level, category, message) {
      const entry = { ...shared, ...known, level, category, message };
      for (const hook of registry.hooks('log')) hook(entry);
      log({ level: entry.level, message: entry.message, function: metadata.name, invocationId });
    },
  };

  async function during<T>(state: NonNullable<CoreInvocation['state']>, work: () => Promise<T>): Promise<T> {
    core.state = state;
    try {
      return await work();
    } finally {
      core.state = undefined;
    }
  }
  const runHooks = (name: 'preInvocation' | 'postInvocation', context: object) =>
    during(`${name}Hooks`, async () => {
      for (const hook of registry.hooks(name)) await hook(context);
    });

  const invocation = await model.getInvocationModel(core);
  const { context, inputs } = await invocation.getArguments();
  known.invocationContext = context;
  const before = { ...shared, ...known, inputs, functionCallback: callback };
  await runHooks('preInvocation', before);

  const after: { result: unknown; error: unknown } = { result: null, error: null };
  const afterContext = Object.assign(after, { ...shared, ...known, inputs: before.inputs });
  try {
    after.result = await during('invocation', () =>
      invocation.invokeFunction(context, before.inputs, before.functionCallback),
    );
  } catch (error) {
    after.error = error;
  }
  await runHooks('postInvocation', afterContext);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- an app may throw anything, and it comes out as it was thrown
  if (after.error) throw after.error;
  return { response: await invocation.getResponse(context, after.result), result: after.result };
}

/** A new root in the form of the W3C recommendation "Trace Context". */
function newTraceParent(): string {
  const hex = () => randomUUID().replaceAll('-', '');
  return `00-${hex()}-${hex().slice(16)}-00`;
}
