import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { choices } from '../../../leads/schema/choice-labels';
import { choiceTexts } from '../../../solution/description/choices/choice-texts';
import { controlFolders } from '../../../solution/controls/control-folders';
import { projectFiles } from '../../../solution/project-files';
import { allSourceFiles } from '../../../solution/sources/all-source-files';
import { sourceText } from '../../../solution/sources/write-sources';
import { readVersions } from '../../../solution/stamp/versions';
import { setVersion } from '../../../solution/stamp/set-version';
import { committedSources, projectRoot } from './support/complete-sources';

describe('the committed sources', () => {
  it('are what the description yields: a change of one without the other is seen', async () => {
    const { solution } = await readVersions(projectRoot);
    const described = new Map(allSourceFiles(solution).map((file) => [file.path, sourceText(file)]));
    const committed = await committedSources();
    expect([...described.keys()].sort()).toEqual([...committed.keys()].sort());
    for (const [path, bytes] of committed)
      expect({ path, text: new TextDecoder().decode(bytes) }).toEqual({ path, text: described.get(path) });
  });

  it('and the control manifests with their texts carry the version of package.json', async () => {
    const { control } = await readVersions(projectRoot);
    for (const { sourceManifest } of controlFolders(projectRoot)) {
      const xml = await readFile(sourceManifest, 'utf8');
      expect(setVersion(xml, ['control', 'resx'], control, sourceManifest)).toBe(xml);
    }
  });

  it('stand in the layout of the official unpacker', async () => {
    const paths = [...(await committedSources()).keys()];
    const folders = new Set(paths.map((path) => path.split('/')[0]));
    expect([...folders].sort()).toEqual([
      'AppModuleSiteMaps',
      'AppModules',
      'Controls',
      'Dashboards',
      'Entities',
      'OptionSets',
      'Other',
      'PluginAssemblies',
      'Roles',
      'SdkMessageProcessingSteps',
    ]);
    expect(paths).toEqual(
      expect.arrayContaining([
        'Other/Solution.xml',
        'Other/Customizations.xml',
        'Other/Relationships.xml',
        'Entities/Lead/Entity.xml',
        'Entities/Lead/RibbonDiff.xml',
      ]),
    );
  });

  it('can be taken by the official project file', async () => {
    const project = await readFile(join(projectRoot, 'solution/MarketplaceLeads.cdsproj'), 'utf8');
    expect(project).toContain('<SolutionRootPath>src</SolutionRootPath>');
    expect(projectFiles(projectRoot).sources).toBe(join(projectRoot, 'solution/src'));
  });
});

describe('texts of choices', () => {
  it.each(Object.keys(choices) as (keyof typeof choices)[])(
    'cover %s, in English as leads/schema has them',
    (name) => {
      const { options, label } = choiceTexts[name];
      expect(label.en).toBe(choices[name].displayName);
      expect(Object.keys(options)).toEqual(choices[name].options.map(({ key }) => key));
      expect(Object.values(options).map((option) => option.label.en)).toEqual(
        choices[name].options.map((option) => option.label),
      );
    },
  );
});
