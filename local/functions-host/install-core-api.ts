import Module from 'node:module';

type Require = (this: unknown, id: string) => unknown;

/**
 * Answers `require('@azure/functions-core')` anywhere in this process: on the platform the worker provides that module, no package does.
 * The library is CommonJS, so this serves apps of both module kinds.
 */
export function installCoreApi(api: object): void {
  const prototype = Module.prototype as unknown as { require: Require };
  const original = prototype.require;
  prototype.require = function (id) {
    return id === '@azure/functions-core' ? api : original.call(this, id);
  };
}
