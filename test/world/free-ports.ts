import { createServer, type Server } from 'node:net';

/** Below the range from which systems choose ports for outgoing connections: one of those could take the port before it is used. */
const lowest = 12_000;
const highest = 30_000;

/** Each worker that runs tests chooses from a slice of its own: a port is free until its process has started. */
const slices = 8;
const sliceSize = (highest - lowest) / slices;
const sliceStart = lowest + (Number(process.env['JEST_WORKER_ID'] ?? 1) % slices) * sliceSize;

const handedOut = new Set<number>();

/** So many different ports of 127.0.0.1 that nothing listens on just now, each handed out once by a process. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const held: { readonly port: number; readonly server: Server }[] = [];
  while (held.length < count) {
    const port = sliceStart + Math.floor(Math.random() * sliceSize);
    if (handedOut.has(port)) continue;
    const server = await hold(port);
    if (server !== undefined) held.push({ port, server });
  }
  for (const { port } of held) handedOut.add(port);
  await Promise.all(held.map(({ server }) => new Promise((resolve) => server.close(resolve))));
  return held.map(({ port }) => port);
}

function hold(port: number): Promise<Server | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
