import type { ODataQuery } from '../query/query-types';
import type { Call } from '../service/call';

/** What the query engine wants to know of a call. */
export const queryRequest = (call: Call): ODataQuery => ({
  options: call.options,
  includeAnnotations: call.prefer.annotations,
  nowMs: call.environment.clock.now(),
  contextBase: call.base,
  userId: call.caller.userId,
  ...(call.prefer.maxPageSize === undefined ? {} : { maxPageSize: call.prefer.maxPageSize }),
});

/** The preferences that an answer says it followed. */
export function preferenceApplied(call: Call): Readonly<Record<string, string>> {
  const { annotations, maxPageSize } = call.prefer;
  const applied = [
    ...(maxPageSize === undefined ? [] : [`odata.maxpagesize=${maxPageSize}`]),
    ...(annotations ? ['odata.include-annotations="*"'] : []),
  ];
  return applied.length > 0 ? { 'Preference-Applied': applied.join(',') } : {};
}
