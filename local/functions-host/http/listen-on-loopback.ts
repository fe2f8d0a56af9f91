import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { HostError } from '../host-error';

export interface LoopbackServer {
  /** Takes no new request; resolves when the last answer is out. */
  stop(): Promise<void>;
}

/** @throws HostError when the port cannot be had. */
export async function listenOnLoopback(port: number, listener: RequestListener): Promise<LoopbackServer> {
  // Longer than clients keep an idle connection, so that none is closed under a request on its way.
  const server = createServer({ keepAliveTimeout: 130_000 }, listener);
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new HostError(
      `FUNCTIONS_PORT: it is "${port}", but that port cannot be opened (${String((error as NodeJS.ErrnoException).code)}).`,
    );
  }
  return {
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await closed;
    },
  };
}
