import type {
  FunctionCallback,
  FunctionMetadata,
  LogLevel,
  ProgrammingModel,
  RegisteredFunction,
} from './core-types';

export type HookName = 'appStart' | 'appTerminate' | 'preInvocation' | 'postInvocation' | 'log';
export type Hook = (context: unknown) => unknown;

/** Everything that the app told the host while it was loaded. */
export interface AppRegistry {
  readonly functions: ReadonlyMap<string, RegisteredFunction>;
  readonly model: () => ProgrammingModel | undefined;
  readonly hooks: (name: HookName) => readonly Hook[];
  /** What hooks share for the life of the app. */
  readonly appHookData: object;
  /** After this, registering a function is an error, as on the platform. */
  readonly lock: () => void;
}

export type CoreLog = (level: LogLevel, category: 'system' | 'user', message: string) => void;

/** Undoes a registration; the library hands these out to the app. */
class Disposable {
  #undo: (() => void) | undefined;

  constructor(undo: () => void) {
    this.#undo = undo;
  }

  static from(...disposables: readonly { dispose(): unknown }[]): Disposable {
    return new Disposable(() => disposables.forEach((each) => each.dispose()));
  }

  dispose(): void {
    this.#undo?.();
    this.#undo = undefined;
  }
}

/** The object that `require('@azure/functions-core')` gives to the app's library, and what came in through it. */
export function createCoreApi(log: CoreLog): { readonly api: object; readonly registry: AppRegistry } {
  const functions = new Map<string, RegisteredFunction>();
  const hooks: Record<HookName, Hook[]> = {
    appStart: [],
    appTerminate: [],
    preInvocation: [],
    postInvocation: [],
    log: [],
  };
  let model: ProgrammingModel | undefined;
  let locked = false;

  const api = {
    version: '3.13.0',
    hostVersion: '4.1046.0',
    Disposable,
    setProgrammingModel: (given: ProgrammingModel) => void (model = given),
    getProgrammingModel: () => model,
    // The library takes the presence of `log` as the sign of a host that can stream.
    log,
    registerHook(name: string, hook: Hook): Disposable {
      if (!isHookName(name))
        throw Object.assign(new RangeError(`Unknown hook "${name}".`), { isAzureFunctionsSystemError: true });
      hooks[name].push(hook);
      return new Disposable(() => void hooks[name].splice(hooks[name].indexOf(hook), 1));
    },
    registerFunction(metadata: FunctionMetadata, callback: FunctionCallback): Disposable {
      const functionId = metadata.functionId ?? metadata.name;
      if (locked)
        throw new Error(`Function "${metadata.name}" is registered too late: only while the app loads.`);
      if (functions.has(functionId)) throw new Error(`Function "${metadata.name}" is registered twice.`);
      functions.set(functionId, { metadata: { ...metadata, functionId }, callback });
      return new Disposable(() => void functions.delete(functionId));
    },
  };

  function isHookName(name: string): name is HookName {
    return Object.hasOwn(hooks, name);
  }

  return {
    api,
    registry: {
      functions,
      model: () => model,
      hooks: (name) => hooks[name],
      appHookData: {},
      lock: () => void (locked = true),
    },
  };
}
