import type { InvocationContext } from '@azure/functions';
import { isSpanContextValid, trace } from '@opentelemetry/api';
import { formatTraceParent, parseTraceParent } from './trace-parent';

/** What ties together everything that is said about one lead. */
export interface Correlation {
  /** The trace id, 32 hexadecimal digits; without a trace, the platform's id of the invocation. */
  readonly correlationId: string;
  /** W3C `traceparent`: where the lead came in. */
  readonly traceParent?: string;
}

/** The trace of the running span, else the one that the caller or the platform told. */
export function correlationOf(
  invocation: Pick<InvocationContext, 'invocationId' | 'traceContext'>,
): Correlation {
  const running = trace.getActiveSpan()?.spanContext();
  const told =
    running !== undefined && isSpanContextValid(running)
      ? running
      : parseTraceParent(invocation.traceContext?.traceParent);
  return told === undefined
    ? { correlationId: invocation.invocationId }
    : { correlationId: told.traceId, traceParent: formatTraceParent(told) };
}
