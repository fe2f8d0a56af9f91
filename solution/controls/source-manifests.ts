import { readFile } from 'node:fs/promises';
import { readControlManifest, type ControlManifest } from '../read/control-manifest';
import { parseXml } from '../xml/parse-xml';
import { controlFolders } from './control-folders';

/** Manifests of the controls as they are written, by control name: what forms are bound to before anything is built. */
export async function sourceManifests(projectRoot: string): Promise<ReadonlyMap<string, ControlManifest>> {
  const entries = controlFolders(projectRoot).map(async ({ component, sourceManifest }) => {
    const xml = await readFile(sourceManifest, 'utf8');
    return [component, readControlManifest(parseXml(xml, sourceManifest))] as const;
  });
  return new Map(await Promise.all(entries));
}
