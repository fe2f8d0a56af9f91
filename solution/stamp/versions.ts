import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The product's version in the forms that its parts want. */
export interface Versions {
  /** Three numbers: controls and their texts. */
  readonly control: string;
  /** Four numbers: the solution. */
  readonly solution: string;
}

/** @throws Error for a version that the solution cannot have, such as a pre-release. */
export function versionsOf(version: string): Versions {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(
      `package.json has version ${version}; a solution needs three plain numbers such as 1.2.3.`,
    );
  return { control: version, solution: `${version}.0` };
}

/** Versions of this product, whose one place is `package.json`. */
export async function readVersions(projectRoot: string): Promise<Versions> {
  const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return versionsOf(version);
}
