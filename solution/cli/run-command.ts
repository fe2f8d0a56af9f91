import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { roles } from '../description/roles/roles';
import { PackError } from '../pack/pack-error';
import { unzipParts } from '../pack/zip';
import { projectFiles } from '../project-files';
import { readPackage } from '../read/read-package';
import { promisesOf } from '../release/released';
import { allSourceFiles } from '../sources/all-source-files';
import { withPrivilegeTables } from '../sources/privilege-table';
import { writeSources } from '../sources/write-sources';
import { stampVersion } from '../stamp/stamp-version';
import { readVersions } from '../stamp/versions';
import { packSolution } from './pack-solution';

export const usage = `Usage: npm run solution [-- <command>]
  (none)              builds the controls and writes both packages to solution/out
  --without-controls  the same without the controls, for work on the rest; not for import
  sources             writes solution/src and the role tables of docs/admin-guide.md anew
  stamp               writes the version of package.json into solution and control manifests
  record              notes what the managed package in solution/out promises; part of a release`;

type Say = (line: string) => void;

/** Runs one command. Returns the exit code. */
export async function runCommand(projectRoot: string, args: readonly string[], say: Say): Promise<number> {
  switch (args.join(' ')) {
    case '':
      await promisify(execFile)(process.execPath, [projectFiles(projectRoot).controlsBuild], {
        cwd: projectRoot,
      });
      return pack(projectRoot, true, say);
    case '--without-controls':
      return pack(projectRoot, false, say);
    case 'sources':
      await generate(projectRoot);
      return 0;
    case 'stamp':
      await stampVersion(projectRoot, await readVersions(projectRoot));
      await generate(projectRoot);
      return 0;
    case 'record':
      await record(projectRoot);
      return 0;
    default:
      say(usage);
      return 64;
  }
}

async function pack(projectRoot: string, withControls: boolean, say: Say): Promise<number> {
  try {
    for (const { path, bytes, sha256 } of await packSolution(projectRoot, { withControls }))
      say(`${path}  ${(bytes / 1000).toFixed(1)} kB  sha256 ${sha256}`);
    return 0;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    say(`The solution was not packed:\n${error.faults.map((fault) => `  ${fault}`).join('\n')}`);
    return 1;
  }
}

async function generate(projectRoot: string): Promise<void> {
  const { solution } = await readVersions(projectRoot);
  const { sources, adminGuide } = projectFiles(projectRoot);
  await writeSources(sources, allSourceFiles(solution));
  await writeFile(adminGuide, withPrivilegeTables(await readFile(adminGuide, 'utf8'), roles));
}

async function record(projectRoot: string): Promise<void> {
  const { out, released } = projectFiles(projectRoot);
  const zip = await readFile(join(out, 'MarketplaceLeads_managed.zip'));
  const promises = promisesOf(readPackage(unzipParts(zip)));
  await writeFile(released, `${JSON.stringify(promises, null, 2)}\n`);
}
