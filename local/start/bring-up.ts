import { startChild, type Ended } from './child';
import { keepRunning, type KeptRunning } from './keep-running';
import { readableLine } from './readable-line';
import { waitForAnswer } from './wait-for-answer';
import type { WorldChild } from './world-children';

export interface RisingChild {
  readonly kept: KeptRunning;
  /** Resolves when it answers; rejects with a complete message when it does not come up, or with the signal's reason. */
  readonly isUp: Promise<void>;
}

interface Surroundings {
  readonly say: (line: string) => void;
  /** It was started again: its process id is another. */
  readonly onStarted: () => void;
  /** It was up, has ended and says that starting it again will not help. */
  readonly onLost: (error: Error) => void;
  readonly isOver: AbortSignal;
}

/** Exit code of a child that says: starting me again will not help. */
const refusedToStart = 78;
const startLimitMs = 60_000;

/** Starts a child, and starts it again whenever it dies after it was up once. */
export function bringUp(child: WorldChild, { say, onStarted, onLost, isOver }: Surroundings): RisingChild {
  const { name, logFile } = child;
  const failed = Promise.withResolvers<never>();
  const tooLong = AbortSignal.timeout(startLimitMs);
  let wasUp = false;

  const onEnded = (ended: Ended) => {
    if (wasUp && ended.code !== refusedToStart) {
      say(`${name}  ended (${ended.signal ?? `exit code ${ended.code}`}) and is started again`);
      return 'restart';
    }
    const error = new Error(describeEnd(child, ended));
    if (wasUp) onLost(error);
    else failed.reject(error);
    return 'leave';
  };
  const showLine = (line: string) => {
    const text = readableLine(line);
    if (wasUp && !isOver.aborted && text !== undefined) say(`${name}  ${text}`);
  };
  const kept = keepRunning({
    start: () => startChild(child, showLine),
    onStarted,
    onEnded,
    stopping: isOver,
  });

  const answered = async () => {
    const signal = AbortSignal.any([isOver, tooLong]);
    await Promise.all(child.answers.map((answer) => waitForAnswer(answer, signal)));
    wasUp = true;
  };
  const isUp = Promise.race([answered(), failed.promise]).catch((error: unknown) => {
    if (!tooLong.aborted || isOver.aborted) throw error;
    throw new Error(`${name} did not answer within ${startLimitMs / 1000} seconds. See ${logFile}.`);
  });
  return { kept, isUp };
}

function describeEnd({ name, logFile }: WorldChild, { code, signal, lastWords }: Ended): string {
  if (code === refusedToStart) return lastWords;
  return `${name} ended while it was starting (${signal ?? `exit code ${code}`}). See ${logFile}.\n${lastWords}`;
}
