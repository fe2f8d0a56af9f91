import type { HostedFunction } from './hosted-function';
import type { Listener } from './timers/run-on-schedule';

/** A function that no request calls: it listens for itself and can be run by hand. */
export interface BackgroundFunction {
  readonly hosted: HostedFunction;
  /** Runs once, in the background; `input` is the text of a queue message. */
  runNow(input: string): void;
  listen(): Listener;
}
