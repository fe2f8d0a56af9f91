import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { HostError } from '../host-error';

export interface LoopbackServer {
  /** Takes no new connection; resolves when the last answer is out. */
  stop(): Promise<void>;
}

/** @throws HostError when the port cannot be had. */
export async function listenOnLoopback(port: number, listener: RequestListener): Promise<LoopbackServer> {
  let isStopping = false;
  // Longer than clients keep an idle connection, so that none is closed under a request on its way.
  const server = createServer({ keepAliveTimeout: 130_000 }, (request, response) => {
    // A busy client would keep its connection, and with it the server, for ever.
    if (isStopping) response.setHeader('connection', 'close');
    response.once('close', () => isStopping && server.closeIdleConnections());
    return listener(request, response);
  });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new HostError(`FUNCTIONS_PORT: it is "${port}", but that port cannot be opened (${code}).`);
  }
  return {
    async stop() {
      isStopping = true;
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await closed;
    },
  };
}
