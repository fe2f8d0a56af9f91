/** What `@azure/functions` asks of the worker and gets from it: the part of `@azure/functions-core` that this host provides. */

export type LogLevel = 'trace' | 'debug' | 'information' | 'warning' | 'error' | 'critical' | 'none';

/** One value on its way between host and app. The library parses `string` as JSON where it can. */
export interface TypedData {
  readonly string?: string;
  readonly json?: string;
  readonly bytes?: Uint8Array;
  readonly int?: number;
  readonly http?: RequestData | ResponseData | Record<string, never>;
}

export interface RequestData {
  readonly url: string;
  readonly method: string;
  readonly nullableHeaders: Readonly<Record<string, { readonly value: string }>>;
  readonly nullableQuery: Readonly<Record<string, { readonly value: string }>>;
  readonly nullableParams: Readonly<Record<string, { readonly value: string }>>;
  readonly body?: TypedData;
}

export interface ResponseData {
  readonly statusCode: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: TypedData;
}

export interface Binding {
  readonly type: string;
  readonly direction?: string;
  readonly [setting: string]: unknown;
}

export type FunctionCallback = (...args: unknown[]) => unknown;

export interface FunctionMetadata {
  readonly name: string;
  readonly functionId?: string;
  readonly bindings: Readonly<Record<string, Binding>>;
}

export interface RegisteredFunction {
  readonly metadata: FunctionMetadata & { readonly functionId: string };
  readonly callback: FunctionCallback;
}

export interface InvocationResponse {
  readonly returnValue?: TypedData | null;
  readonly outputData?: readonly { readonly name: string; readonly data: TypedData }[];
}

/** One run of one function, as the library models it. */
export interface InvocationModel {
  getArguments(): Promise<{ readonly context: unknown; readonly inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], callback: FunctionCallback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<InvocationResponse>;
}

export interface CoreInvocation {
  readonly invocationId: string;
  readonly metadata: FunctionMetadata;
  readonly request: {
    readonly invocationId: string;
    readonly functionId: string;
    readonly inputData: readonly { readonly name: string; readonly data: TypedData }[];
    readonly triggerMetadata: Readonly<Record<string, TypedData>>;
    readonly traceContext: {
      readonly traceParent: string;
      readonly traceState: string;
      readonly attributes: object;
    };
  };
  /** Which phase runs just now; the library warns about a log call outside of all. */
  state: 'preInvocationHooks' | 'postInvocationHooks' | 'invocation' | undefined;
  log(level: LogLevel, category: 'system' | 'user', message: string): void;
}

export interface ProgrammingModel {
  readonly name: string;
  readonly version: string;
  getInvocationModel(invocation: CoreInvocation): InvocationModel | Promise<InvocationModel>;
  getCapabilities(defaults: Record<string, string>): Promise<Readonly<Record<string, string>>>;
}
