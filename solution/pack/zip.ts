import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { Tree } from './read-tree';

/** The earliest date that a zip can hold, in local time because that is what a zip holds. */
const mtime = new Date(1980, 0, 1);

/** The same bytes for the same parts, on every machine and at every time: fflate brings its own deflate. */
export function zipParts(parts: Tree): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of parts) files[path] = [bytes, { mtime, level: 9 }];
  return zipSync(files);
}

/** Parts of a package by path. */
export const unzipParts = (zip: Uint8Array): Tree => new Map(Object.entries(unzipSync(zip)));
