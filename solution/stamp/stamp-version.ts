import { readFile, writeFile } from 'node:fs/promises';
import { controlFolders } from '../controls/control-folders';
import { setVersion } from './set-version';
import type { Versions } from './versions';

/**
 * Writes the product's version into every control manifest, for the control and its texts. Browsers keep a control by its version,
 * so every release raises them all. The solution's own version is written with its sources.
 */
export async function stampVersion(projectRoot: string, { control }: Versions): Promise<void> {
  for (const { sourceManifest } of controlFolders(projectRoot)) {
    const before = await readFile(sourceManifest, 'utf8');
    const after = setVersion(before, ['control', 'resx'], control, sourceManifest);
    if (after !== before) await writeFile(sourceManifest, after);
  }
}
