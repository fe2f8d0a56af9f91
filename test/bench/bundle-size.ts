import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildControls } from '../browser/pcf/control-page';
import { controlNames } from '../browser/pcf/scenes';
import { buildEmptyControl } from './build-empty-control';
import type { Figure } from './figure';
import { outputOf } from './output-of';

interface Size {
  readonly rawKb: number;
  readonly gzipKb: number;
}

const sizeOf = async (bundle: string): Promise<Size> => {
  const bytes = await readFile(bundle);
  return { rawKb: bytes.length / 1000, gzipKb: gzipSync(bytes, { level: 9 }).length / 1000 };
};

const inWords = ({ rawKb, gzipKb }: Size): string => `${rawKb.toFixed(1)} kB, gzip ${gzipKb.toFixed(1)} kB`;

/** What each control weighs as it goes over the wire, beside an empty control that is built in the same run. */
export async function measureBundleSize(): Promise<readonly Figure[]> {
  buildControls([]);
  const empty = await sizeOf(await buildEmptyControl());
  return Promise.all(
    [...controlNames, 'LeadGrid'].map(async (name) => {
      const size = await sizeOf(join(outputOf(name), 'bundle.js'));
      return {
        name: `${name}: bundle, gzip`,
        value: size.gzipKb,
        unit: 'kB',
        detail: `${inWords(size)}; an empty control ${inWords(empty)}: ${(size.rawKb - empty.rawKb).toFixed(1)} kB more, gzip ${(size.gzipKb - empty.gzipKb).toFixed(1)} kB`,
      };
    }),
  );
}
