import { isObject, type JsonObject } from '../rows/read-payload';
import type { ContentIds } from '../rows/resolve-reference';
import { parsePath, type Segment } from '../url/parse-path';
import { parsePrefer, type Preferences } from '../url/prefer';
import { queryOptions } from '../url/query-options';
import type { Caller } from './caller';
import type { Environment } from './environment';
import { payloadError } from './payload-error';

/** One OData request as it arrived: alone over HTTP, or as a part of a `$batch`. */
export interface ODataRequest {
  readonly method: string;
  /** Undecoded path relative to the service root, without leading slash or query. */
  readonly path: string;
  /** Undecoded query without the question mark. */
  readonly query: string;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A request with everything parsed that every operation needs. */
export interface Call extends ODataRequest {
  readonly environment: Environment;
  readonly caller: Caller;
  /** Absolute URL of the service root, with a slash at its end. */
  readonly base: string;
  readonly segments: readonly Segment[];
  readonly options: ReadonlyMap<string, string>;
  readonly prefer: Preferences;
  readonly contentIds: ContentIds;
  /** The body as a JSON object; throws 400 for anything else. */
  json(): JsonObject;
}

/** Where a request came in and for whom. */
export interface CallContext {
  readonly environment: Environment;
  readonly caller: Caller;
  readonly base: string;
  readonly contentIds?: ContentIds;
}

export function createCall(request: ODataRequest, context: CallContext): Call {
  const segments = parsePath(request.path);
  let parsed: JsonObject | undefined;
  const { method, path, query, headers, body } = request;
  const { environment, caller, base, contentIds = new Map<string, string>() } = context;
  return {
    ...{ method, path, query, headers, body },
    ...{ environment, caller, base, contentIds },
    segments,
    options: queryOptions(query),
    prefer: parsePrefer(headers.get('prefer')),
    json: () => (parsed ??= parseBody(body, segments[0]?.name ?? '')),
  };
}

function parseBody(body: string, entitySetName: string): JsonObject {
  const json = tryParse(body);
  if (isObject(json)) return json;
  throw payloadError(
    entitySetName,
    'Microsoft.OData.ODataException: The payload of the request is not a JSON object.',
  );
}

function tryParse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
