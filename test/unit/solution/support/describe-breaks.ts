import { checkPackage } from '../../../../solution/check/check-package';
import { packTree } from '../../../../solution/pack/pack-tree';
import type { Tree } from '../../../../solution/pack/read-tree';
import { unzipParts, zipParts } from '../../../../solution/pack/zip';
import { changed, completeSources } from './complete-sources';

export interface Break {
  readonly what: string;
  readonly by: (tree: Tree) => Tree;
  /** Expected among the faults. */
  readonly says: RegExp;
}

/** Packs, zips, reads the zip back and checks it, as `npm run solution` does. */
export const faultsOf = (tree: Tree): readonly string[] =>
  checkPackage(unzipParts(zipParts(packTree(tree, 'managed'))));

/** Breaks one file. */
export const replace =
  (path: RegExp, from: string | RegExp, to: string) =>
  (tree: Tree): Tree =>
    changed(tree, path, (text) => text.replace(from, to));

/** Each break by itself, in a package that is sound but for it. */
export function describeBreaks(title: string, breaks: readonly Break[]): void {
  describe(title, () => {
    let complete: Tree;
    beforeAll(async () => {
      complete = await completeSources();
    });

    it.each(breaks)('$what', ({ by, says }) => {
      expect(faultsOf(by(complete))).toEqual(expect.arrayContaining([expect.stringMatching(says)]));
    });
  });
}
