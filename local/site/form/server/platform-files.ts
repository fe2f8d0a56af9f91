import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { etagOf, type PageFile } from '../../http/page-files';

/** The platform's libraries as Microsoft's test harness brings them, by path of the site. */
const files: Readonly<Record<string, string>> = {
  '/platform/react.js': 'pcf-start/lib/react_16_14_0.js',
  // Its name has stayed at the first version; inside is Fluent 9.68.
  '/platform/fluent.js': 'pcf-start/lib/fluent_9_4_0.js',
};

/** A library that model-driven apps hand to virtual controls; undefined for another path. */
export async function readPlatformFile(path: string, projectRoot: string): Promise<PageFile | undefined> {
  const file = files[path];
  if (file === undefined) return undefined;
  const bytes = new Uint8Array(await readFile(join(projectRoot, 'node_modules', file)));
  return { type: 'text/javascript; charset=utf-8', bytes, etag: etagOf(bytes) };
}
