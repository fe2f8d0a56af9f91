import { checkReleased } from '../../../solution/check/check-released';
import { packTree } from '../../../solution/pack/pack-tree';
import type { Tree } from '../../../solution/pack/read-tree';
import { readPackage } from '../../../solution/read/read-package';
import { compareVersions } from '../../../solution/release/compare-versions';
import { promisesOf, type Released } from '../../../solution/release/released';
import { changed, completeSources, without } from './support/complete-sources';

describe('an upgrade', () => {
  let tree: Tree;
  let released: Released;
  const now = (sources: Tree) => readPackage(packTree(sources, 'managed'));
  beforeAll(async () => {
    tree = await completeSources();
    released = promisesOf(now(tree));
  });

  it('to the same package keeps every promise', () => {
    expect(checkReleased(now(tree), released)).toEqual([]);
  });

  it('may add: a first release promises nothing yet', () => {
    const nothing: Released = { version: '0.0.0.0', ids: {}, columns: {}, options: {}, controls: {} };
    expect(checkReleased(now(tree), nothing)).toEqual([]);
  });

  it.each<[string, (sources: Tree) => Tree, RegExp]>([
    [
      'that lost a form',
      (sources) => without(sources, /^Entities\/Lead\/FormXml\/quick\//),
      /The released form of lead: Marketplace Lead: quick view \(.*\) is gone or has another id/,
    ],
    [
      'in which a view got another id',
      (sources) =>
        changed(sources, /^Entities\/Lead\/SavedQueries\//, (text) =>
          text.replace(/(<savedqueryid>\{)[0-9a-f]{8}/, '$100000000'),
        ),
      /The released view of lead: .* is gone or has another id; an upgrade would delete it/,
    ],
    [
      'that lost a column',
      (sources) =>
        changed(sources, /^Entities\/Lead\/Entity\.xml$/, (text) =>
          text.replace(/\s*<attribute PhysicalName="mpl_Favorite">.*?<\/attribute>/s, ''),
        ),
      /The released column lead\.mpl_favorite is gone; an upgrade would delete its data/,
    ],
    [
      'with a shorter column',
      (sources) =>
        changed(sources, /^Entities\/Lead\/Entity\.xml$/, (text) =>
          text.replace('<MaxLength>500<', '<MaxLength>499<'),
        ),
      /lead\.mpl_leadsource was released with 500 characters and has 499 now/,
    ],
    [
      'with a column of another type',
      (sources) =>
        changed(sources, /^Entities\/Lead\/Entity\.xml$/, (text) =>
          text.replace('<Type>int<', '<Type>nvarchar<'),
        ),
      /lead\.mpl_responseminutes was released as integer and is string now/,
    ],
    [
      'that lost an option',
      (sources) =>
        changed(sources, /^OptionSets\/mpl_stage\.xml$/, (text) => text.replace('727000002', '727000003')),
      /Option 727000002 of mpl_stage is released/,
    ],
    [
      'to a lower version',
      (sources) =>
        changed(sources, /^Other\/Solution\.xml$/, (text) =>
          text.replace('<Version>0.1.0.0<', '<Version>0.0.9.0<'),
        ),
      /The version 0\.0\.9\.0 is lower than 0\.1\.0\.0/,
    ],
    [
      'with a changed control of the same version',
      (sources) => changed(sources, /LeadGrid\/bundle\.js$/, (text) => `${text}\n`),
      /The control mpl_MarketplaceLeads\.LeadGrid has changed since version 0\.1\.0, but its version was not raised/,
    ],
  ])('%s is refused', (_, change, says) => {
    expect(checkReleased(now(change(tree)), released)).toEqual(
      expect.arrayContaining([expect.stringMatching(says)]),
    );
  });

  it('with a changed control of a higher version is fine', () => {
    const bundle = changed(tree, /LeadGrid\/bundle\.js$/, (text) => `${text}\n`);
    const raised = changed(bundle, /LeadGrid\/ControlManifest\.xml$/, (text) =>
      text.replace('version="0.1.0"', 'version="0.1.1"'),
    );
    expect(checkReleased(now(raised), released)).toEqual([]);
  });

  it('may lengthen a column and add an option', () => {
    const longer = changed(tree, /^Entities\/Lead\/Entity\.xml$/, (text) =>
      text.replace('<MaxLength>500<', '<MaxLength>900<'),
    );
    const more = changed(longer, /^OptionSets\/mpl_stage\.xml$/, (text) =>
      text.replace('</options>', '<option value="727000003"><labels /></option></options>'),
    );
    expect(checkReleased(now(more), released)).toEqual([]);
  });
});

describe('versions', () => {
  it.each([
    ['1.0.0.0', '1.0.0.0', 0],
    ['1.0.0', '1.0.0.0', 0],
    ['1.10.0.0', '1.9.0.0', 1],
    ['0.9.9.9', '1.0.0.0', -1],
  ])('%s and %s compare as numbers', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
  });
});
