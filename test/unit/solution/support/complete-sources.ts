import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { controlFolders } from '../../../../solution/controls/control-folders';
import { readTree, type Tree } from '../../../../solution/pack/read-tree';
import { projectFiles } from '../../../../solution/project-files';
import { readControlManifest } from '../../../../solution/read/control-manifest';
import { parseXml } from '../../../../solution/xml/parse-xml';

export const projectRoot = join(__dirname, '../../../..');

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The committed sources, without controls that somebody may have staged there. */
export async function committedSources(): Promise<Tree> {
  const tree = await readTree(projectFiles(projectRoot).sources);
  const isStaged = (path: string) =>
    path.startsWith('Controls/') && !path.endsWith('/ControlManifest.xml.data.xml');
  return new Map([...tree].filter(([path]) => !isStaged(path)));
}

/** The committed sources with controls as a build would put them there: real manifests, tiny bundles. */
export async function completeSources(): Promise<Tree> {
  const controls = await Promise.all(
    controlFolders(projectRoot).map(async ({ component, sourceManifest }) => {
      const input = await readFile(sourceManifest, 'utf8');
      const manifest = input.replace('index.ts', 'bundle.js');
      const { resources } = readControlManifest(parseXml(manifest, sourceManifest));
      const home = `Controls/${component}`;
      return [
        [`${home}/ControlManifest.xml`, bytes(manifest)] as const,
        ...resources.map((path) => [`${home}/${path}`, bytes(`/* ${path} of ${component} */`)] as const),
      ];
    }),
  );
  return new Map([...(await committedSources()), ...controls.flat()]);
}

/** The tree with one file changed. Fails when there is nothing to change, so that no test passes by accident. */
export function changed(tree: Tree, path: RegExp, change: (text: string) => string): Tree {
  const found = [...tree.keys()].find((each) => path.test(each));
  if (found === undefined) throw new Error(`No file matches ${String(path)}.`);
  const before = new TextDecoder().decode(tree.get(found));
  const after = change(before);
  if (after === before) throw new Error(`The change leaves ${found} as it is.`);
  return new Map([...tree, [found, bytes(after)]]);
}

export function without(tree: Tree, path: RegExp): Tree {
  const kept = [...tree].filter(([each]) => !path.test(each));
  if (kept.length === tree.size) throw new Error(`No file matches ${String(path)}.`);
  return new Map(kept);
}

export const withFile = (tree: Tree, path: string, text: string): Tree =>
  new Map([...tree, [path, bytes(text)]]);
