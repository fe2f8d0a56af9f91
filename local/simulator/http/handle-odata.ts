import { faultReply } from '../faults/fault-reply';
import type { FaultRule } from '../faults/fault-rule';
import type { Service } from '../service/service';
import { arrive, type Arrival } from './arrival';
import type { Answer, IncomingRequest } from './incoming-request';
import { serveArrival } from './serve-arrival';
import { serviceHeaders } from './service-headers';

/** Answers one request under `/api/data/`: first what a fault rule asks for, then the service. Keeps the record. */
export async function handleOData(service: Service, request: IncomingRequest): Promise<Answer> {
  const arrival = arrive(service, request);
  if (arrival.observer) return answerUnder(undefined, service, arrival);
  const answer = await answerUnder(service.faults.fire(arrival), service, arrival);
  record(service, arrival, answer);
  return answer;
}

async function answerUnder(rule: FaultRule | undefined, service: Service, arrival: Arrival): Promise<Answer> {
  const delay = async (): Promise<void> => {
    if (rule?.delayMs) await service.sleep(rule.delayMs);
  };
  const fault = rule && faultReply(rule, service.protection.limits, arrival.annotations);
  const isRefused = fault !== undefined || rule?.dropConnection === true;
  if (!rule?.afterCommit) await delay();
  const served = isRefused && !rule?.afterCommit ? undefined : await serveArrival(service, arrival);
  if (rule?.afterCommit) await delay();
  const reply = fault ?? served;
  if (!reply || rule?.dropConnection) return { kind: 'drop' };
  return { kind: 'answer', ...reply, headers: { ...serviceHeaders(service), ...reply.headers } };
}

function record(service: Service, { at, method, path, operation, rows }: Arrival, answer: Answer): void {
  const retryAfter = answer.kind === 'answer' ? answer.headers['Retry-After'] : undefined;
  service.record.add({
    ...{ at, endedAt: service.realNow(), method, path, operation, rows },
    status: answer.kind === 'answer' ? answer.status : 0,
    ...(retryAfter === undefined ? {} : { retryAfterSeconds: Number(retryAfter) }),
  });
}
