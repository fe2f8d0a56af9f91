import { createSimulator, type SimulatorOptions } from '../../../local/simulator/create-simulator';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; an empty object when there is none. */
  readonly json: Readonly<Record<string, unknown>>;
}

export interface RequestExtras {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A simulator behind a free port, with the requests that tests make of it. */
export interface SimulatedService {
  readonly url: string;
  /** A Web API request; `path` follows `/api/data/v9.2/`. A text body goes out as it is, anything else as JSON. */
  api(method: string, path: string, extras?: RequestExtras): Promise<Answered>;
  /** A control request; `path` follows `/_sim/`. */
  sim(method: string, path: string, body?: unknown): Promise<Answered>;
  close(): Promise<void>;
}

export async function startService(options: SimulatorOptions = {}): Promise<SimulatedService> {
  const simulator = createSimulator(options);
  const server = await simulator.serve();
  const send = (url: string) => (method: string, path: string, extras?: RequestExtras) =>
    request(method, url + path, extras);
  return {
    url: server.url,
    api: send(`${server.url}/api/data/v9.2/`),
    sim: (method, path, body) =>
      send(`${server.url}/_sim/`)(method, path, body === undefined ? {} : { body }),
    close: async () => {
      await server.close();
      await simulator.close();
    },
  };
}

async function request(
  method: string,
  url: string,
  { body, headers = {} }: RequestExtras = {},
): Promise<Answered> {
  const response = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

function parse(text: string): Answered['json'] {
  try {
    return JSON.parse(text) as Answered['json'];
  } catch {
    return {};
  }
}

/** Code and message of an error answer. */
export function errorOf({ json }: Answered): { readonly code: string; readonly message: string } {
  return json.error as { readonly code: string; readonly message: string };
}

/** Id of the row that a create made, from its `OData-EntityId`. */
export function createdId({ headers }: Answered): string {
  return /\(([0-9a-f-]{36})\)$/.exec(headers.get('odata-entityid') ?? '')?.[1] ?? '';
}

/** Rows of a collection answer. */
export const rowsOf = ({ json }: Answered): readonly Readonly<Record<string, unknown>>[] =>
  json.value as readonly Readonly<Record<string, unknown>>[];
