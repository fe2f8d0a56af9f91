import { isSpanContextValid, ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { linksTo, remoteContext } from './remote-context';
import { scope } from './scope';
import { parseTraceParent } from './trace-parent';

/** One set of leads on its way into Dataverse. */
export interface Round {
  /** In every log line of its leads, and the first half of the ids that its calls carry to Dataverse. */
  readonly id: string;
  readonly startedMs: number;
}

interface Told {
  readonly traceParent?: string | undefined;
}

const running = new AsyncLocalStorage<Round>();

export const currentRound = (): Round | undefined => running.getStore();

/**
 * Runs `work` as one round: a span with a link to where each lead came in. Leads of one trace alone are delivered in that
 * trace, so that it leads from the door into Dataverse without a break; otherwise the round has a trace of its own.
 * A fault that `work` gives back marks the span.
 */
export async function inRound<Fault extends { readonly code: string }>(
  leads: readonly Told[],
  work: () => Promise<Fault | undefined>,
  now: () => number = Date.now,
): Promise<Fault | undefined> {
  const traceParents = leads.map(({ traceParent }) => traceParent);
  const only = commonTrace(traceParents);
  const parent = only === undefined ? ROOT_CONTEXT : remoteContext(traceParents[0]);
  const attributes = { 'marketplace_leads.lead.count': leads.length };
  const options = { attributes, links: [...linksTo(traceParents)] };
  return trace.getTracer(scope).startActiveSpan('deliver leads', options, parent, async (span) => {
    const own = span.spanContext();
    const id = isSpanContextValid(own) ? own.traceId : (only ?? randomBytes(16).toString('hex'));
    try {
      const fault = await running.run({ id, startedMs: now() }, work);
      if (fault !== undefined)
        span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', fault.code);
      return fault;
    } finally {
      span.end();
    }
  });
}

/** The trace that all leads came in with; undefined when there are several, or leads without one. */
function commonTrace(traceParents: readonly (string | undefined)[]): string | undefined {
  const traces = new Set(traceParents.map((text) => parseTraceParent(text)?.traceId));
  return traces.size === 1 ? [...traces][0] : undefined;
}
