import { join } from 'node:path';
import { startChild, type Ended } from './child';
import { openDataFolder, processListName } from './data-folder';
import { keepRunning, type KeptRunning } from './keep-running';
import { localEnvironment } from './local-environment';
import { writeProcessList } from './process-list';
import { readableLine } from './readable-line';
import { refuseTakenPorts } from './refuse-taken-ports';
import { waitForAnswer } from './wait-for-answer';
import { describeChildren, type WorldChild } from './world-children';
import type { WorldSettings } from './world-settings';

export interface World {
  readonly folder: string;
  /** Ends everything in order: first who writes, then where it is written. */
  end(): Promise<void>;
}

interface WorldOptions {
  readonly settings: WorldSettings;
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  /** A running child can no longer be kept running; the world should end. */
  readonly onLost: (error: Error) => void;
  /** Aborted: stop waiting, start nothing again. */
  readonly stopping: AbortSignal;
}

/** Exit code of a child that says: starting me again will not help. */
const refusedToStart = 78;
const startLimitMs = 60_000;
const endLimitMs = 8_000;

/**
 * Starts Azurite, the simulator and the Functions host and keeps them running.
 * @throws Error with a complete message when one of them does not come up; nothing is left running then.
 */
export async function runWorld(options: WorldOptions): Promise<World> {
  const { settings, root, say, onLost, stopping } = options;
  await refuseTakenPorts(settings.ports);
  const data = openDataFolder(settings.dataDir);
  const env = localEnvironment(options.env, settings);
  const children = describeChildren(settings, { root, folder: data.path, env });
  const kept = new Map<WorldChild['name'], KeptRunning>();
  const ending = new AbortController();
  const isOver = AbortSignal.any([stopping, ending.signal]);

  const end = async () => {
    ending.abort();
    await kept.get('functions')?.end(endLimitMs);
    await Promise.all([kept.get('simulator')?.end(endLimitMs), kept.get('azurite')?.end(endLimitMs)]);
    data.leave();
  };

  try {
    await Promise.all([bringUp(children.azurite), bringUp(children.simulator)]);
    await bringUp(children.functions);
  } catch (error) {
    await end();
    throw error;
  }
  return { folder: data.path, end };

  /** Resolves when the child answers; rejects when it ends before that. */
  function bringUp(child: WorldChild): Promise<void> {
    const { name } = child;
    let isUp = false;
    return new Promise((resolve, reject) => {
      const show = (line: string) => {
        const text = readableLine(line);
        if (isUp && !isOver.aborted && text !== undefined) say(`${name}  ${text}`);
      };
      const onEnded = (ended: Ended) => {
        const fatal =
          isUp && ended.code !== refusedToStart ? undefined : new Error(describeEnd(child, ended));
        if (fatal === undefined) {
          say(`${name}  ended (${ended.signal ?? `exit code ${ended.code}`}) and is started again`);
          return 'restart' as const;
        }
        if (isUp) onLost(fatal);
        else reject(fatal);
        return 'leave' as const;
      };
      kept.set(
        name,
        keepRunning({
          start: () => startChild(child, show),
          onStarted: () => queueMicrotask(writeIds),
          onEnded,
          stopping: isOver,
        }),
      );
      const inTime = AbortSignal.any([isOver, AbortSignal.timeout(startLimitMs)]);
      Promise.all(child.answers.map((answer) => waitForAnswer(answer, inTime))).then(
        () => {
          isUp = true;
          resolve();
        },
        () =>
          reject(
            new Error(`${name} did not answer within ${startLimitMs / 1000} seconds. See ${child.logFile}.`),
          ),
      );
    });
  }

  function writeIds(): void {
    const ids = Object.fromEntries([...kept].map(([name, each]) => [name, each.pid()]));
    writeProcessList(join(data.path, processListName), ids);
  }
}

function describeEnd({ name, logFile }: WorldChild, { code, signal, lastWords }: Ended): string {
  if (code === refusedToStart) return lastWords;
  return `${name} ended while it was starting (${signal ?? `exit code ${code}`}). See ${logFile}.\n${lastWords}`;
}
