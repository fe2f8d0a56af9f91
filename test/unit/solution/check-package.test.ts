import { checkPackage } from '../../../solution/check/check-package';
import { packTree } from '../../../solution/pack/pack-tree';
import type { Tree } from '../../../solution/pack/read-tree';
import { unzipParts, zipParts } from '../../../solution/pack/zip';
import { completeSources } from './support/complete-sources';
import { faultsOf } from './support/describe-breaks';

describe('the package', () => {
  let complete: Tree;
  beforeAll(async () => {
    complete = await completeSources();
  });

  it('of the committed sources has no fault', () => {
    expect(faultsOf(complete)).toEqual([]);
  });

  it.each<[string, (parts: Map<string, Uint8Array>) => void, RegExp]>([
    [
      'without a content type',
      (parts) => parts.set('Controls/x/icon.svg', new Uint8Array([1])),
      /\[Content_Types\]\.xml has no type for Controls\/x\/icon\.svg/,
    ],
    [
      'without its content types',
      (parts) => parts.delete('[Content_Types].xml'),
      /has no \[Content_Types\]\.xml at its top/,
    ],
    [
      'without its customizations',
      (parts) => parts.delete('customizations.xml'),
      /has no customizations\.xml at its top/,
    ],
    [
      'with a wrapping folder',
      (parts) => parts.set('leads/readme.xml', new Uint8Array([1])),
      /lies where Dataverse does not look/,
    ],
    [
      'with a Windows path',
      (parts) => parts.set('Controls\\x.xml', new Uint8Array([1])),
      /separated by slashes/,
    ],
  ])('%s is refused', (_, damage, says) => {
    const parts = new Map(unzipParts(zipParts(packTree(complete, 'managed'))));
    damage(parts);
    expect(checkPackage(parts)).toEqual(expect.arrayContaining([expect.stringMatching(says)]));
  });
});
