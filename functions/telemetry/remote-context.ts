import { ROOT_CONTEXT, trace, type Context, type Link } from '@opentelemetry/api';
import { parseTraceParent } from './trace-parent';

/** A context to continue a told trace in; a new trace begins where none was told. */
export function remoteContext(traceParent: string | null | undefined): Context {
  const told = parseTraceParent(traceParent);
  return told === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...told, isRemote: true });
}

/** A link to each different place; texts that are no `traceparent` are left out. */
export function linksTo(traceParents: readonly (string | undefined)[]): readonly Link[] {
  return [...new Set(traceParents)].flatMap((text) => {
    const told = parseTraceParent(text);
    return told === undefined ? [] : [{ context: { ...told, isRemote: true } }];
  });
}
