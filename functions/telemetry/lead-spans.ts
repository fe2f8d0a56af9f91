import { SpanKind, trace, type Attributes } from '@opentelemetry/api';
import { currentRound } from './delivery-round';
import { remoteContext } from './remote-context';
import { scope } from './scope';

/** A span in the lead's own trace that says what the running round made of it, with a link to the round. */
export function traceSettledLead(traceParent: string | undefined, attributes: Attributes): void {
  const round = trace.getActiveSpan();
  if (round?.isRecording() !== true || traceParent === undefined) return;
  trace
    .getTracer(scope)
    .startSpan(
      'deliver lead',
      {
        kind: SpanKind.CONSUMER,
        attributes,
        links: [{ context: round.spanContext() }],
        ...(currentRound() !== undefined && { startTime: currentRound()?.startedMs }),
      },
      remoteContext(traceParent),
    )
    .end();
}
