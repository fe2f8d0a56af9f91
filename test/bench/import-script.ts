import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../world/run-script';

/** A module of the build scripts, which are not bundled with the benchmark. @param path From the project's root. */
export const importScript = async <Module>(path: string): Promise<Module> =>
  (await import(pathToFileURL(join(projectRoot, path)).href)) as Module;
