import { existsSync } from 'node:fs';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PackError } from '../pack/pack-error';
import { controlFolders } from './control-folders';

/** Committed beside what is built, so that packers know what the control is called. */
const dataFile = 'ControlManifest.xml.data.xml';
const wanted = ['ControlManifest.xml', 'bundle.js'];

/**
 * Puts the built controls into the unpacked solution, where this packer and the official one find them.
 * @throws PackError when a control is not built.
 */
export async function stageControls(projectRoot: string, sources: string): Promise<void> {
  const folders = controlFolders(projectRoot);
  const faults = await Promise.all(
    folders.map(async ({ name, built }) => {
      const files = await filesIn(built);
      const missing = wanted.filter((file) => !files.includes(file));
      return missing.map(
        (file) => `${name}: ${join(built, file)} is missing. Build the controls first: npm run controls.`,
      );
    }),
  );
  if (faults.flat().length > 0) throw new PackError(faults.flat());
  for (const { component, built } of folders) {
    const target = join(sources, 'Controls', component);
    await unstage(target);
    await cp(built, target, { recursive: true });
  }
}

/** Takes built controls out again. */
export async function unstageControls(projectRoot: string, sources: string): Promise<void> {
  for (const { component } of controlFolders(projectRoot))
    await unstage(join(sources, 'Controls', component));
}

async function unstage(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name !== dataFile) await rm(join(folder, name), { recursive: true });
}

/** Empty for a folder that is not there. */
const filesIn = async (folder: string): Promise<readonly string[]> =>
  existsSync(folder) ? readdir(folder) : [];
