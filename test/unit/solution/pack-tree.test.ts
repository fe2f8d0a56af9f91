import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parseXml } from '../../../solution/xml/parse-xml';
import { childAt, childrenOf, textAt } from '../../../solution/xml/select';
import { packTree } from '../../../solution/pack/pack-tree';
import type { Tree } from '../../../solution/pack/read-tree';
import { unzipParts, zipParts } from '../../../solution/pack/zip';
import {
  changed,
  committedSources,
  completeSources,
  projectRoot,
  withFile,
  without,
} from './support/complete-sources';

const xmlOf = (parts: Tree, path: string) => parseXml(new TextDecoder().decode(parts.get(path)), path);

describe('packing', () => {
  let tree: Tree;
  beforeAll(async () => {
    tree = await completeSources();
  });

  it('gives the same bytes every time, whatever the order in which files are found', () => {
    const again = new Map([...tree].reverse());
    expect(Buffer.compare(zipParts(packTree(tree, 'managed')), zipParts(packTree(again, 'managed')))).toBe(0);
  });

  it('gives the same bytes in every time zone', async () => {
    const module = pathToFileURL(join(projectRoot, 'solution/pack/zip.ts')).href;
    const script = `
      const { zipParts } = await import(${JSON.stringify(module)});
      const zip = Buffer.from(zipParts(new Map([['a.xml', new Uint8Array([1])]])));
      console.log(new Date(2026, 5, 1).getTimezoneOffset(), zip.toString('hex'));`;
    const zips = await Promise.all(
      ['Pacific/Auckland', 'America/Los_Angeles'].map(async (TZ) => {
        const options = { env: { ...process.env, TZ } };
        const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script];
        return (await promisify(execFile)(process.execPath, args, options)).stdout.trim().split(' ');
      }),
    );
    expect(zips.map(([offset]) => offset)).toEqual(['-720', '420']);
    expect(zips[0]?.[1]).toBe(zips[1]?.[1]);
  });

  it.each([
    ['managed', '1'],
    ['unmanaged', '0'],
  ] as const)('makes a package that says it is %s, and differs in nothing else', (type, flag) => {
    const parts = unzipParts(zipParts(packTree(tree, type)));
    expect(textAt(xmlOf(parts, 'solution.xml'), 'SolutionManifest', 'Managed')).toBe(flag);
    const other = packTree(tree, type === 'managed' ? 'unmanaged' : 'managed');
    const differing = [...parts].filter(
      ([path, bytes]) => Buffer.compare(bytes, other.get(path) ?? Buffer.alloc(0)) !== 0,
    );
    expect(differing.map(([path]) => path)).toEqual(['solution.xml']);
  });

  it('puts controls into the package as they were built, without the file that only names them', () => {
    const parts = packTree(tree, 'managed');
    const home = 'Controls/mpl_MarketplaceLeads.LeadGrid';
    expect(parts.get(`${home}/bundle.js`)).toEqual(tree.get(`${home}/bundle.js`));
    expect([...parts.keys()].filter((path) => path.endsWith('.data.xml'))).toEqual([]);
    const controls = childAt(xmlOf(parts, 'customizations.xml'), 'CustomControls');
    expect(childrenOf(controls, 'CustomControl')).toHaveLength(4);
  });

  it('keeps the families of components in the order of the frame', () => {
    const frame = parseXml(new TextDecoder().decode(tree.get('Other/Customizations.xml')), 'frame');
    const folded = xmlOf(packTree(tree, 'managed'), 'customizations.xml');
    expect(folded.children.map(({ name }) => name)).toEqual(frame.children.map(({ name }) => name));
  });

  it('declares each extension once and files without one by name', () => {
    const parts = packTree(withFile(tree, 'Controls/x/LICENSE', 'MIT'), 'managed');
    const types = xmlOf(parts, '[Content_Types].xml');
    const extensions = childrenOf(types, 'Default').map(({ attributes }) => attributes['Extension']);
    expect(extensions).toEqual(['js', 'resx', 'xml']);
    expect(childrenOf(types, 'Override').map(({ attributes }) => attributes['PartName'])).toEqual([
      '/Controls/x/LICENSE',
    ]);
  });

  it.each<[string, (of: Tree) => Tree, RegExp]>([
    [
      'a family that the frame leaves out, which the official packer would drop without a word',
      (of) => changed(of, /^Other\/Customizations\.xml$/, (text) => text.replace('  <optionsets />\n', '')),
      /OptionSets\/mpl_stage\.xml belongs to no element of Other\/Customizations\.xml/,
    ],
    [
      'a folder that no packer knows',
      (of) => withFile(of, 'Dialogs/x.xml', '<x />'),
      /Dialogs\/x\.xml belongs to no element/,
    ],
    [
      'a twin for the managed package',
      (of) => withFile(of, 'Roles/x_managed.xml', '<Role />'),
      /Roles\/x_managed\.xml is a twin for the managed package/,
    ],
    [
      'sources that were unpacked from one package only',
      (of) => changed(of, /^Other\/Solution\.xml$/, (text) => text.replace('<Managed>2<', '<Managed>1<')),
      /has <Managed>1<\/Managed>; 2 is needed/,
    ],
    ['a missing manifest', (of) => without(of, /^Other\/Solution\.xml$/), /Other\/Solution\.xml is missing/],
    [
      'XML that is not well-formed, with file and line',
      (of) => changed(of, /^OptionSets\/mpl_stage\.xml$/, (text) => text.replace('</options>', '')),
      /OptionSets\/mpl_stage\.xml, line \d+: /,
    ],
  ])('refuses %s', (_, damage, says) => {
    expect(() => packTree(damage(tree), 'managed')).toThrow(says);
  });

  it('works without controls, for work on the rest', async () => {
    const parts = packTree(await committedSources(), 'managed');
    expect([...parts.keys()].sort()).toEqual(['[Content_Types].xml', 'customizations.xml', 'solution.xml']);
  });
});
