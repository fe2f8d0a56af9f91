import { ApiError } from '../service/api-error';
import { errorReply } from '../service/error-reply';
import type { Reply } from '../service/reply';
import { throttleError, type ProtectionLimits } from '../service/service-protection';
import type { FaultKind, FaultRule } from './fault-rule';

/** The answer that a rule asks for; `undefined` for a rule that only delays or drops. */
export function faultReply(
  rule: FaultRule,
  limits: ProtectionLimits,
  annotations: boolean,
): Reply | undefined {
  const reply = ((): Reply | undefined => {
    if (rule.kind) return withStatus(errorReply(kindError(rule.kind, limits), annotations), rule.status);
    if (rule.status === undefined) return undefined;
    if (rule.status === 429) return errorReply(throttleError('requests', limits), annotations);
    return gatewayStatuses[rule.status]
      ? gatewayReply(rule.status)
      : errorReply(plainError(rule.status), annotations);
  })();
  if (!reply || rule.retryAfterSeconds === undefined) return reply;
  return { ...reply, headers: { ...reply.headers, 'Retry-After': String(rule.retryAfterSeconds) } };
}

const withStatus = (reply: Reply, status: number | undefined): Reply =>
  status === undefined ? reply : { ...reply, status };

function kindError(kind: FaultKind, limits: ProtectionLimits): ApiError {
  switch (kind) {
    case 'requests':
    case 'executionTime':
    case 'concurrency':
      return throttleError(kind, limits);
    case 'sqlDeadlock':
      return new ApiError(
        500,
        '0x80044150',
        'Sql error: Generic SQL error. CRM ErrorCode: -2147204784 Sql ErrorCode: -2146232060 Sql Number: 1205',
      );
    case 'sqlTimeout':
      return new ApiError(
        500,
        '0x80044151',
        'Sql error: SQL timeout expired. CRM ErrorCode: -2147204783 Sql ErrorCode: -2146232060 Sql Number: -2',
      );
    case 'aggregateLimit':
      return new ApiError(
        400,
        '0x8004E023',
        'AggregateQueryRecordLimit exceeded. Cannot perform this operation.',
      );
  }
}

const gatewayStatuses: Readonly<Record<number, string>> = {
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** What a gateway in front of the service says: HTML, no error code. */
const gatewayReply = (status: number): Reply => ({
  status,
  headers: { 'Content-Type': 'text/html' },
  body: `<html><head><title>${status} ${gatewayStatuses[status]}</title></head><body><h1>${gatewayStatuses[status]}</h1></body></html>`,
});

const plainCodes: Readonly<Record<number, string>> = {
  400: '0x80040203',
  403: '0x80048306',
  404: '0x80040217',
};

const plainError = (status: number): ApiError =>
  new ApiError(status, plainCodes[status] ?? '0x80040216', 'An unexpected error occurred.');
