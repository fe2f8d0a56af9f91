import type { Server } from 'node:http';
import net from 'node:net';
import type { ProgrammingModel } from '../core-types';
import { HostError } from '../host-error';

/**
 * Tells the library that loading is over. With HTTP streams enabled it opens an HTTP server of its own and takes requests there; that server
 * is returned. The library lets it listen on all interfaces, which has no place on a developer's machine: it is bound to loopback.
 */
export async function openStreamServer(model: ProgrammingModel): Promise<Server | undefined> {
  const { capabilities, server } = onLoopback(() => model.getCapabilities({}));
  if ((await capabilities)['HttpUri'] === undefined) return undefined;
  const opened = server();
  if (opened === undefined)
    throw new HostError('HTTP streams are enabled, but @azure/functions opened no server for them.');
  return opened;
}

/** The library calls `listen(callback)` before its first await, so the change is gone again when this returns. */
function onLoopback(getCapabilities: () => ReturnType<ProgrammingModel['getCapabilities']>) {
  const prototype = net.Server.prototype as { listen: (...args: unknown[]) => net.Server };
  const original = prototype.listen;
  const opened: Server[] = [];
  prototype.listen = function (this: Server, ...args) {
    opened.push(this);
    const callback = args.find((arg) => typeof arg === 'function');
    return original.call(this, 0, '127.0.0.1', callback);
  };
  try {
    return { capabilities: getCapabilities(), server: () => opened[0] };
  } finally {
    prototype.listen = original;
  }
}
