import { faultReply } from '../faults/fault-reply';
import type { FaultRule } from '../faults/fault-rule';
import { createCall, type Call } from '../service/call';
import { countTargets } from '../service/count-targets';
import { errorReply } from '../service/error-reply';
import { operationName } from '../service/operation-name';
import { parsePrefer } from '../url/prefer';
import type { Reply } from '../service/reply';
import { throttleError } from '../service/service-protection';
import type { Service } from '../service/service';
import { findCaller } from './find-caller';
import type { Answer, IncomingRequest } from './incoming-request';
import { executeRequest } from './execute-request';
import { refuseToken } from './refuse-token';
import { serviceHeaders } from './service-headers';
import { splitUrl } from './split-url';

/** One request with what the stages on its way need to know. `call` is the refusal when it could not even be parsed. */
interface Passage {
  readonly service: Service;
  readonly call: Call | Reply;
  readonly rows: number;
  readonly observer: boolean;
  readonly annotations: boolean;
}

/** Answers one request under `/api/data/`: fault rules, token, limits, then the work. Keeps the record. */
export async function handleOData(service: Service, request: IncomingRequest): Promise<Answer> {
  const at = service.realNow();
  const { base, path, query } = splitUrl(request.url);
  const observer = request.headers.get('x-sim-observer') === '1';
  const annotations = parsePrefer(request.headers.get('prefer')).annotations;
  const call = parse(service, request, { base, path, query }, observer, annotations);
  const isCall = 'segments' in call;
  const operation = isCall
    ? operationName(
        service.environment.store.catalog,
        call.method,
        call.segments,
        call.headers.has('if-match'),
      )
    : path;
  const rows = isCall ? countTargets(call, operation) : 1;
  const subject = { method: request.method, path: loggedPath(path, query), operation };
  const passage: Passage = { service, call, rows, observer, annotations };
  const answer = await answerUnder(observer ? undefined : service.faults.fire(subject), passage, request);
  if (!observer) record(service, { at, ...subject, rows }, answer);
  return answer;
}

async function answerUnder(
  rule: FaultRule | undefined,
  passage: Passage,
  request: IncomingRequest,
): Promise<Answer> {
  const { service, annotations } = passage;
  const delay = async (): Promise<void> => {
    if (rule?.delayMs) await service.sleep(rule.delayMs);
  };
  if (!rule?.afterCommit) await delay();
  const fault = rule && faultReply(rule, service.protection.limits, annotations);
  const stops = fault !== undefined || rule?.dropConnection === true;
  const reply = stops && !rule?.afterCommit ? undefined : await serve(passage, request);
  if (rule?.afterCommit) await delay();
  if (rule?.dropConnection) return { kind: 'drop' };
  const final = fault ?? reply;
  if (!final) return { kind: 'drop' };
  return { kind: 'answer', ...final, headers: { ...serviceHeaders(service), ...final.headers } };
}

async function serve(
  { service, call, rows, observer, annotations }: Passage,
  request: IncomingRequest,
): Promise<Reply> {
  const refused = refuseToken(service, request);
  if (refused) return refused;
  const throttled = observer ? undefined : service.protection.enter();
  if (throttled) {
    const reply = errorReply(throttleError(throttled.kind, service.protection.limits), annotations);
    return { ...reply, headers: { ...reply.headers, 'Retry-After': String(throttled.retryAfterSeconds) } };
  }
  const executionMs = observer ? 0 : service.execution.perRequestMs + rows * service.execution.perRowMs;
  try {
    if (executionMs > 0) await service.sleep(executionMs);
    return 'segments' in call ? await executeRequest(service, call) : call;
  } finally {
    if (!observer) service.protection.leave(executionMs);
  }
}

function parse(
  service: Service,
  request: IncomingRequest,
  url: { readonly base: string; readonly path: string; readonly query: string },
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

function loggedPath(path: string, query: string): string {
  const text = query === '' ? path : `${path}?${query}`;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function record(
  service: Service,
  facts: {
    readonly at: number;
    readonly method: string;
    readonly path: string;
    readonly operation: string;
    readonly rows: number;
  },
  answer: Answer,
): void {
  const { at, method, path, operation, rows } = facts;
  const retryAfter = answer.kind === 'answer' ? answer.headers['Retry-After'] : undefined;
  service.record.add({
    ...{ at, endedAt: service.realNow(), method, path, operation },
    status: answer.kind === 'answer' ? answer.status : 0,
    rows,
    ...(retryAfter === undefined ? {} : { retryAfterSeconds: Number(retryAfter) }),
  });
}
