import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sellerHeaders } from '../form/server/seller-headers';

export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  /** Beside those that everything has, and before them. */
  readonly headers?: Readonly<Record<string, string>>;
}

type FileEntry = { readonly name: string; readonly type: string; readonly headers?: PageFile['headers'] };

const files: Readonly<Record<string, FileEntry>> = {
  '/': { name: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.js': { name: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/page.css': { name: 'page.css', type: 'text/css; charset=utf-8' },
  '/icon.svg': { name: 'icon.svg', type: 'image/svg+xml' },
  '/seller': { name: 'seller.html', type: 'text/html; charset=utf-8', headers: sellerHeaders },
  '/seller.js': { name: 'seller.js', type: 'text/javascript; charset=utf-8' },
  '/seller.css': { name: 'seller.css', type: 'text/css; charset=utf-8' },
};

/**
 * Reads what the build made of the page, by path of the site.
 * @throws Error when the page was not built.
 */
export async function readPageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const read = async ([path, { name, ...kind }]: [string, FileEntry]) => {
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    return [path, { ...kind, bytes, etag: etagOf(bytes) }] as const;
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
