import type { Clock } from '../service/clock';
import { ControlError } from './control-error';
import { number, object, optional, text } from './read-members';

export const readClock = (clock: Clock): { readonly now: string } => ({
  now: new Date(clock.now()).toISOString(),
});

/** `POST /_sim/clock`: sets, moves or (with an empty object) returns to real time. */
export function setClock(clock: Clock, body: unknown): { readonly now: string } {
  const { now, advanceMs } = object({
    now: optional(text),
    advanceMs: optional(number(-1e13, 1e13, false)),
  })(body, 'the body');
  if (now !== undefined && advanceMs !== undefined)
    throw new ControlError('Give either "now" or "advanceMs", not both.');
  if (now === undefined && advanceMs === undefined) clock.reset();
  if (advanceMs !== undefined) clock.advance(advanceMs);
  if (now !== undefined) {
    const epochMs = Date.parse(now);
    if (Number.isNaN(epochMs))
      throw new ControlError(`"now" must be a moment such as 2026-01-31T12:00:00Z; got "${now}".`);
    clock.set(epochMs);
  }
  return readClock(clock);
}
