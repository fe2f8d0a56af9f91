import { createServer, type Server } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { openStreamServer } from '../../../local/functions-host/http/stream-server';

/** Does as the library does: opens a server with `listen(callback)`, which means all interfaces. */
function modelWith(server: Server | undefined) {
  return {
    name: 'test',
    version: '1',
    getInvocationModel: () => Promise.reject(new Error('not called here')),
    getCapabilities: () =>
      new Promise<Record<string, string>>((resolve) => {
        if (server === undefined) resolve({});
        else
          server.listen(() =>
            resolve({ HttpUri: `http://localhost:${(server.address() as AddressInfo).port}/` }),
          );
      }),
  };
}

describe('openStreamServer', () => {
  it('keeps the library’s server on loopback', async () => {
    const server = createServer();
    expect(await openStreamServer(modelWith(server))).toBe(server);
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
    server.close();
  });

  it('leaves other servers alone afterwards', async () => {
    await openStreamServer(modelWith(undefined));
    const other = net.createServer();
    await new Promise<void>((resolve) => other.listen(0, '0.0.0.0', resolve));
    expect((other.address() as AddressInfo).address).toBe('0.0.0.0');
    other.close();
  });

  it('is nothing for an app without HTTP streams', async () => {
    expect(await openStreamServer(modelWith(undefined))).toBeUndefined();
  });
});
