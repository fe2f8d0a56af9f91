import { runBatch } from '../batch/run-batch';
import { methodNotAllowed } from '../operations/method-not-allowed';
import type { Call } from '../service/call';
import { errorReply } from '../service/error-reply';
import { execute } from '../service/executor';
import type { Reply } from '../service/reply';
import type { Service } from '../service/service';
import { throttleError } from '../service/service-protection';
import { isCall, type Arrival } from './arrival';
import { refuseSize } from './refuse-size';
import { refuseToken } from './refuse-token';
import { refuseUrl } from './refuse-url';

/** The service without faults: token, size, service protection limits, then the work. */
export async function serveArrival(service: Service, arrival: Arrival): Promise<Reply> {
  const { request, observer, annotations, rows } = arrival;
  const refused = refuseToken(service, request) ?? refuseSize(request, annotations);
  if (refused) return refused;
  if (observer) return carryOut(service, arrival.work, annotations);
  const throttled = service.protection.enter();
  if (throttled) {
    const reply = errorReply(throttleError(throttled.kind, service.protection.limits), annotations);
    return { ...reply, headers: { ...reply.headers, 'Retry-After': String(throttled.retryAfterSeconds) } };
  }
  const { perRequestMs, perRowMs } = service.execution;
  const executionMs = perRequestMs + rows * perRowMs;
  try {
    if (executionMs > 0) await service.sleep(executionMs);
    return await carryOut(service, arrival.work, annotations);
  } finally {
    service.protection.leave(executionMs);
  }
}

async function carryOut(service: Service, work: Call | Reply, annotations: boolean): Promise<Reply> {
  if (!isCall(work)) return work;
  if (work.segments[0]?.name !== '$batch')
    return refuseUrl(work, annotations) ?? (await execute(service.writer, work));
  if (work.method !== 'POST') return errorReply(methodNotAllowed(work.method), annotations);
  return runBatch(service.writer, work);
}
