import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readControlManifest, type ControlManifest } from '../../../../solution/read/control-manifest';
import { parseXml } from '../../../../solution/xml/parse-xml';
import { childrenOf, textAt } from '../../../../solution/xml/select';
import { etagOf } from '../../http/page-files';

/** What the build made of a control. */
export interface BuiltControl {
  readonly manifest: ControlManifest;
  readonly bundle: Uint8Array<ArrayBuffer>;
  /** Of the bundle's content. */
  readonly etag: string;
  /** Texts by language code and key. */
  readonly strings: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

/** Reads the output folder of a control; undefined while it is not whole, as in the midst of a build. */
export async function readBuiltControl(folder: string): Promise<BuiltControl | undefined> {
  try {
    const [manifestXml, bundle, names] = await Promise.all([
      readFile(join(folder, 'ControlManifest.xml'), 'utf8'),
      readFile(join(folder, 'bundle.js')),
      readdir(join(folder, 'strings')),
    ]);
    const manifest = readControlManifest(parseXml(manifestXml, 'ControlManifest.xml'));
    // Registering itself is the last thing that a bundle does.
    if (!bundle.includes(`'${manifest.namespace}.${manifest.constructorName}'`)) return undefined;
    const strings = await Promise.all(names.map((name) => readStrings(join(folder, 'strings', name))));
    return { manifest, bundle: new Uint8Array(bundle), etag: etagOf(bundle), strings: new Map(strings) };
  } catch {
    return undefined;
  }
}

async function readStrings(file: string): Promise<readonly [number, Readonly<Record<string, string>>]> {
  const root = parseXml(await readFile(file, 'utf8'), file);
  const texts = childrenOf(root, 'data').map(
    (data) => [data.attributes['name'] ?? '', textAt(data, 'value') ?? ''] as const,
  );
  return [Number(/\.(\d+)\.resx$/.exec(file)?.[1]), Object.fromEntries(texts)];
}
