import { createCoreApi, type Hook } from '../../../local/functions-host/core-api';
import type {
  CoreInvocation,
  FunctionCallback,
  InvocationModel,
} from '../../../local/functions-host/core-types';
import { createInvoke } from '../../../local/functions-host/invoke';
import type { LogEntry } from '../../../local/functions-host/log';

/** The worker's side of a library that hands the input on and gives the result back as text. */
function createApp(callback: FunctionCallback) {
  const entries: LogEntry[] = [];
  const { api, registry } = createCoreApi((level, _category, message) => entries.push({ level, message }));
  const core = api as {
    setProgrammingModel(model: object): void;
    registerFunction(metadata: object, callback: FunctionCallback): { dispose(): void };
    registerHook(name: string, hook: Hook): { dispose(): void };
  };
  const invocations: CoreInvocation[] = [];
  const model = (invocation: CoreInvocation): InvocationModel => ({
    getArguments: () => {
      invocations.push(invocation);
      return Promise.resolve({
        context: { invocation },
        inputs: [invocation.request.inputData[0]?.data.string],
      });
    },
    invokeFunction: (context, inputs, run) => new Promise((resolve) => resolve(run(...inputs, context))),
    getResponse: (_context, result) => Promise.resolve({ returnValue: { string: String(result) } }),
  });
  core.setProgrammingModel({ name: 'test', version: '1', getInvocationModel: model });
  core.registerFunction({ name: 'sample', bindings: {} }, callback);
  const invoke = createInvoke(
    registry,
    (entry) => entries.push(entry),
    () => 1_000,
  );
  const run = (text = 'in', traceParent?: string) => {
    const sample = registry.functions.get('sample');
    if (sample === undefined) throw new Error('not registered');
    return invoke(sample, 'trigger', { invocationId: 'id-1', data: { string: text }, traceParent });
  };
  return { core, registry, entries, invocations, run };
}

describe('an invocation', () => {
  it('gives the handler its input and context, and back what the library makes of the result', async () => {
    const app = createApp((input) => `${String(input)}!`);
    expect(await app.run('hello')).toEqual({
      kind: 'done',
      response: { returnValue: { string: 'hello!' } },
      result: 'hello!',
    });
    expect(app.entries).toEqual([
      { level: 'information', message: 'succeeded', function: 'sample', invocationId: 'id-1', durationMs: 0 },
    ]);
  });

  it('passes on a given trace parent and makes a well-formed one otherwise', async () => {
    const app = createApp(() => undefined);
    await app.run('in', '00-given');
    await app.run('in');
    const [given, made] = app.invocations.map(({ request }) => request.traceContext.traceParent);
    expect(given).toBe('00-given');
    expect(made).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
  });

  it('is a failed one when the handler throws, and logs the stack', async () => {
    const app = createApp(() => {
      throw new Error('out of paper');
    });
    expect(await app.run()).toMatchObject({ kind: 'failed', error: { message: 'out of paper' } });
    expect(app.entries).toMatchObject([
      { level: 'error', message: expect.stringContaining('out of paper\n    at') as string },
    ]);
  });

  it('lets hooks replace inputs, handler and result', async () => {
    const app = createApp((input) => `real ${String(input)}`);
    app.core.registerHook('preInvocation', (context) =>
      Object.assign(context as object, { inputs: ['changed'] }),
    );
    app.core.registerHook('postInvocation', (context) => {
      const after = context as { result: unknown };
      after.result = `${String(after.result)}, wrapped`;
    });
    expect(await app.run()).toMatchObject({ result: 'real changed, wrapped' });
    app.core.registerHook('preInvocation', (context) =>
      Object.assign(context as object, { functionCallback: () => 'other' }),
    );
    expect(await app.run()).toMatchObject({ result: 'other, wrapped' });
  });

  it('lets a hook clear an error', async () => {
    const app = createApp(() => {
      throw new Error('forgiven');
    });
    app.core.registerHook('postInvocation', (context) =>
      Object.assign(context as object, { error: null, result: 'fine' }),
    );
    expect(await app.run()).toMatchObject({ kind: 'done', result: 'fine' });
  });

  it('does not run the handler when a hook before it throws', async () => {
    const callback = jest.fn();
    const app = createApp(callback);
    app.core.registerHook('preInvocation', () => Promise.reject(new Error('no')));
    expect(await app.run()).toMatchObject({ kind: 'failed' });
    expect(callback).not.toHaveBeenCalled();
  });

  it('shares hook data between the hooks of one run, and app data between runs', async () => {
    const app = createApp(() => undefined);
    const seen: unknown[] = [];
    type Data = { hookData: Record<string, number>; appHookData: Record<string, number> };
    app.core.registerHook('preInvocation', (context) => {
      const { hookData, appHookData } = context as Data;
      hookData['count'] = (hookData['count'] ?? 0) + 1;
      appHookData['count'] = (appHookData['count'] ?? 0) + 1;
    });
    app.core.registerHook('postInvocation', (context) => {
      const { hookData, appHookData } = context as Data;
      seen.push([hookData['count'], appHookData['count']]);
    });
    await app.run();
    await app.run();
    expect(seen).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('lets a log hook rewrite what the app logs', async () => {
    const app = createApp((_input, context) => {
      (context as { invocation: CoreInvocation }).invocation.log('warning', 'user', 'as written');
    });
    app.core.registerHook('log', (entry) =>
      Object.assign(entry as object, { message: 'rewritten', level: 'error' }),
    );
    await app.run();
    expect(app.entries[0]).toMatchObject({ level: 'error', message: 'rewritten', function: 'sample' });
  });
});

describe('the core API', () => {
  it('refuses a function that is there already, and any after loading', () => {
    const { core, registry } = createApp(() => undefined);
    const register = (name: string) => () => core.registerFunction({ name, bindings: {} }, () => undefined);
    expect(register('sample')).toThrow('Function "sample" is registered twice.');
    registry.lock();
    expect(register('late')).toThrow('Function "late" is registered too late');
  });

  it('refuses a hook that it does not know with the error that the library looks for', () => {
    const { core } = createApp(() => undefined);
    expect(() => core.registerHook('onSunday', () => undefined)).toThrow(
      expect.objectContaining({ name: 'RangeError', isAzureFunctionsSystemError: true }) as Error,
    );
  });

  it('forgets what is disposed of', async () => {
    const { core, registry, run } = createApp(() => 'result');
    const hook = jest.fn();
    core.registerHook('preInvocation', hook).dispose();
    await run();
    expect(hook).not.toHaveBeenCalled();
    core.registerFunction({ name: 'other', bindings: {} }, () => undefined).dispose();
    expect([...registry.functions.keys()]).toEqual(['sample']);
  });
});
