import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeXml } from '../xml/write-xml';
import type { SourceFile } from './source-file';

/** Built controls are put here by the packer; git does not see them. */
const staged = /^Controls\/[^/]+\/(?!ControlManifest\.xml\.data\.xml$)/;

/** The text of a source file. */
export const sourceText = ({ root, declaration }: SourceFile): string => writeXml(root, { declaration });

/** Writes the folder anew: what no longer belongs there goes, built controls stay. */
export async function writeSources(folder: string, files: readonly SourceFile[]): Promise<void> {
  const wanted = new Set(files.map(({ path }) => path));
  for (const path of await filesIn(folder))
    if (!wanted.has(path) && !staged.test(path)) await rm(join(folder, path));
  for (const file of files) {
    const target = join(folder, file.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, sourceText(file));
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
