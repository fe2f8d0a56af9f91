import { join } from 'node:path';
import type { ControlStates } from '../control-state';
import { readBuiltControl, type BuiltControl } from './built-control';
import type { ControlsBuild } from './controls-build';

export interface ControlShelf {
  /** Looks what is built by now, and sees to it that what is out of date gets built. */
  look(): Promise<ControlStates>;
  /** A control as `look` found it last, whatever happens to its files meanwhile. */
  get(name: string): BuiltControl | undefined;
}

/** Keeps the last whole build of each control, so that the page has them while they are built again. */
export function createControlShelf(
  controlsFolder: string,
  names: () => Promise<readonly string[]>,
  build: ControlsBuild,
): ControlShelf {
  const shelf = new Map<string, BuiltControl>();
  const take = async (name: string) => {
    const built = await readBuiltControl(join(controlsFolder, name, 'out/controls', name));
    if (built !== undefined) shelf.set(name, built);
  };
  return {
    async look() {
      const { isBuilding, failure } = build.keepFresh();
      await Promise.all((await names()).map(take));
      const controls = [...shelf].map(
        ([name, { manifest, etag }]) => [name, { manifest, version: etag.slice(1, -1) }] as const,
      );
      return {
        isBuilding,
        ...(failure !== undefined && { failure }),
        controls: Object.fromEntries(controls),
      };
    },
    get: (name) => shelf.get(name),
  };
}
