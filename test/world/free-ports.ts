import { createServer, type Server } from 'node:net';

/** Below the range from which systems choose ports for outgoing connections: one of those could take the port before it is used. */
const lowest = 12_000;
const highest = 30_000;

/** So many different ports of 127.0.0.1 that nothing listens on just now. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const held: { readonly port: number; readonly server: Server }[] = [];
  while (held.length < count) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    const server = await hold(port);
    if (server !== undefined) held.push({ port, server });
  }
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
