import { join } from 'node:path';
import { bringUp } from './bring-up';
import { openDataFolder, processListName } from './data-folder';
import type { KeptRunning } from './keep-running';
import { writeProcessList } from './process-list';
import { refuseTakenPorts } from './refuse-taken-ports';
import { describeChildren, type WorldChild } from './world-children';
import type { WorldSettings } from './world-settings';

export interface World {
  /** Holds logs and process ids, and the state when it is to survive. */
  readonly folder: string;
  /** Ends everything in order: first who writes, then where it is written. */
  end(): Promise<void>;
}

interface WorldOptions {
  readonly settings: WorldSettings;
  readonly root: string;
  /** The environment of the children, local defaults included. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  /** A child cannot be kept running any more; the world should end. */
  readonly onLost: (error: Error) => void;
  /** Aborted: stop waiting, start nothing again. */
  readonly stopping: AbortSignal;
}

const endLimitMs = 8_000;

/**
 * Starts Azurite, the simulator and the Functions host and keeps them running.
 * @throws Error with a complete message when one of them does not come up, or the reason of `stopping`; nothing is left running then.
 */
export async function runWorld({ settings, root, env, say, onLost, stopping }: WorldOptions): Promise<World> {
  await refuseTakenPorts(settings.ports);
  const data = openDataFolder(settings.dataDir);
  const children = describeChildren(settings, { root, folder: data.path, env });
  const kept = new Map<WorldChild['name'], KeptRunning>();
  const ending = new AbortController();
  const isOver = AbortSignal.any([stopping, ending.signal]);

  const writeIds = () =>
    writeProcessList(
      join(data.path, processListName),
      Object.fromEntries([...kept].map(([name, each]) => [name, each.pid()])),
    );
  const start = (child: WorldChild) => {
    const rising = bringUp(child, { say, onStarted: writeIds, onLost, isOver });
    kept.set(child.name, rising.kept);
    writeIds();
    return rising.isUp;
  };
  const end = async () => {
    ending.abort();
    await kept.get('functions')?.end(endLimitMs);
    await Promise.all([kept.get('simulator')?.end(endLimitMs), kept.get('azurite')?.end(endLimitMs)]);
    data.leave();
  };

  try {
    await Promise.all([start(children.azurite), start(children.simulator)]);
    await start(children.functions);
  } catch (error) {
    await end();
    throw error;
  }
  return { folder: data.path, end };
}
