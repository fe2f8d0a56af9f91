import type { BackgroundFunction } from '../background-function';
import { expandSetting, type Environment } from '../expand-setting';
import type { TimerFunction } from '../hosted-function';
import type { Invoke } from '../invoke';
import { runOnSchedule } from './run-on-schedule';
import { parseSchedule } from './schedule';
import { timerInput } from './timer-input';

interface TimerHost {
  readonly env: Environment;
  readonly invoke: Invoke;
  readonly newId: () => string;
  readonly now: () => number;
}

/** @throws HostError when the schedule cannot be read. */
export function hostTimer(hosted: TimerFunction, { env, invoke, newId, now }: TimerHost): BackgroundFunction {
  const next = parseSchedule(hosted.name, expandSetting(hosted.schedule, env));
  const run = () =>
    invoke(hosted.registered, hosted.trigger, { invocationId: newId(), data: timerInput(next, now()) });
  return {
    hosted,
    runNow: () => void run(),
    listen: () => runOnSchedule(next, run, now, hosted.runOnStartup),
  };
}
