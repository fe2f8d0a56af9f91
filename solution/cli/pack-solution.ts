import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPackage } from '../check/check-package';
import { sourceManifests } from '../controls/source-manifests';
import { stageControls, unstageControls } from '../controls/stage-controls';
import { manifest } from '../description/manifest';
import { PackError } from '../pack/pack-error';
import { packTree, type PackageType } from '../pack/pack-tree';
import { readTree, type Tree } from '../pack/read-tree';
import { unzipParts, zipParts } from '../pack/zip';
import { projectFiles } from '../project-files';
import type { Released } from '../release/released';

export interface PackedSolution {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

const packages: readonly { readonly type: PackageType; readonly file: string }[] = [
  { type: 'managed', file: `${manifest.uniqueName}_managed.zip` },
  { type: 'unmanaged', file: `${manifest.uniqueName}.zip` },
];

/**
 * Makes both packages and reads them back before they are written.
 * @param withControls False packs without the built controls, for work on everything else: such a package is not complete.
 * @throws PackError with every fault that was found.
 */
export async function packSolution(
  projectRoot: string,
  { withControls }: { readonly withControls: boolean },
): Promise<readonly PackedSolution[]> {
  const { sources, out } = projectFiles(projectRoot);
  await (withControls ? stageControls : unstageControls)(projectRoot, sources);
  const tree = await readTree(sources);
  const zips = packages.map(({ type, file }) => ({ file, zip: zipParts(packTree(tree, type)) }));
  const faults = await Promise.all(zips.map(({ zip }) => faultsOf(projectRoot, unzipParts(zip))));
  if (faults.flat().length > 0) throw new PackError([...new Set(faults.flat())]);
  await mkdir(out, { recursive: true });
  return Promise.all(
    zips.map(async ({ file, zip }) => {
      const path = join(out, file);
      await writeFile(path, zip);
      return { path, bytes: zip.length, sha256: createHash('sha256').update(zip).digest('hex') };
    }),
  );
}

const faultsOf = async (projectRoot: string, parts: Tree): Promise<readonly string[]> =>
  checkPackage(parts, {
    manifests: await sourceManifests(projectRoot),
    released: await readReleased(projectRoot),
  });

const readReleased = async (projectRoot: string): Promise<Released> =>
  JSON.parse(await readFile(projectFiles(projectRoot).released, 'utf8')) as Released;
