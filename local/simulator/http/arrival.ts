import { createCall, type Call } from '../service/call';
import { isGiven } from '../service/condition-header';
import { countTargets } from '../service/count-targets';
import { errorReply } from '../service/error-reply';
import { operationName } from '../service/operation-name';
import type { Reply } from '../service/reply';
import type { Service } from '../service/service';
import { decodeText } from '../url/decode-text';
import { parsePrefer } from '../url/prefer';
import { findCaller } from './find-caller';
import type { IncomingRequest } from './incoming-request';
import { splitUrl, type ServiceUrl } from './split-url';

/** A request with what the record, the fault rules and the limits want to know of it. */
export interface Arrival {
  readonly request: IncomingRequest;
  /** Real epoch milliseconds. */
  readonly at: number;
  readonly method: string;
  /** What follows the service root, decoded, with the query. */
  readonly path: string;
  readonly operation: string;
  /** Targets of a bulk message, parts of a batch, otherwise 1. */
  readonly rows: number;
  readonly observer: boolean;
  /** Errors are to carry their details. */
  readonly annotations: boolean;
  /** What to carry out, or the refusal of a request that does not even parse. */
  readonly work: Call | Reply;
}

export function arrive(service: Service, request: IncomingRequest): Arrival {
  const at = service.realNow();
  const url = splitUrl(request.url);
  const observer = request.headers.get('x-sim-observer') === '1';
  const annotations = parsePrefer(request.headers.get('prefer')).annotations;
  const work = parse(service, request, url, observer, annotations);
  const operation = isCall(work)
    ? operationName(
        service.environment.store.catalog,
        work.method,
        work.segments,
        isGiven(work.headers.get('if-match')),
      )
    : url.path;
  return {
    ...{ request, at, method: request.method, operation, observer, annotations, work },
    path: decodeText(url.query === '' ? url.path : `${url.path}?${url.query}`),
    rows: isCall(work) ? countTargets(work, operation) : 1,
  };
}

export const isCall = (work: Call | Reply): work is Call => 'segments' in work;

function parse(
  service: Service,
  request: IncomingRequest,
  url: ServiceUrl,
  observer: boolean,
  annotations: boolean,
): Call | Reply {
  try {
    const caller = findCaller(service, request.headers, observer);
    return createCall({ ...request, ...url }, { environment: service.environment, caller, base: url.base });
  } catch (error) {
    return errorReply(error, annotations);
  }
}
