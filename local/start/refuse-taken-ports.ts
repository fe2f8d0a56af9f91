import { createServer } from 'node:net';
import type { Ports } from './world-settings';

/**
 * Ports are tried before anything starts: later, another process's answer would look like ours.
 * @throws Error naming every setting whose port is taken.
 */
export async function refuseTakenPorts(ports: Ports): Promise<void> {
  const taken = (await Promise.all(Object.entries(ports).map(tryPort))).filter(
    (problem) => problem !== undefined,
  );
  if (taken.length === 0) return;
  throw new Error(
    `These ports cannot be had:\n${taken.map((problem) => `  ${problem}`).join('\n')}\n` +
      'End what uses them (another npm start?) or set other ports.',
  );
}

function tryPort([name, port]: [string, number]): Promise<string | undefined> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(
        `${name}: it is "${port}", expected a free port, but ${error.code === 'EADDRINUSE' ? 'that one is in use' : `opening it failed (${error.code})`}.`,
      ),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(undefined)));
  });
}
