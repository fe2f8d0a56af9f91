import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

const files = {
  '/': { name: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.js': { name: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/page.css': { name: 'page.css', type: 'text/css; charset=utf-8' },
  '/icon.svg': { name: 'icon.svg', type: 'image/svg+xml' },
} as const;

/**
 * Reads what the build made of the page, by path of the site.
 * @throws Error when the page was not built.
 */
export async function readPageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const read = async ([path, { name, type }]: [string, { name: string; type: string }]) => {
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    return [path, { type, bytes, etag: etagOf(bytes) }] as const;
  };
  try {
    return new Map(await Promise.all(Object.entries(files).map(read)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new Error(`The page in ${folder} cannot be read (${code}). Run "npm run build".`, { cause: error });
  }
}

/** A strong entity tag by content. */
export const etagOf = (content: Uint8Array | string): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
