import { graveFaults } from '../grave-faults';
import { controlPageForFile } from './control-page-for-file';
import type { Scene } from './scene';
import { controlNames, scenes } from './scenes';
import { smallTargets } from './small-targets';

const controls = controlPageForFile(controlNames);
afterEach(() => controls.destroy());

const grave = () => graveFaults(controls.page, 'main');
const small = () => smallTargets(controls.page);

test('the checks see what is wrong', async () => {
  await controls.mount(scenes[0] as Scene);
  await controls.page.evaluate(() => {
    const button = document.createElement('button');
    button.style.cssText = 'width:10px;height:10px;padding:0;border:0';
    document.querySelector('main')?.append(button);
  });
  expect(await grave()).toHaveLength(1);
  expect(await small()).toHaveLength(1);
});

const themes: readonly Scene['theme'][] = ['webLightTheme', 'webDarkTheme', 'teamsHighContrastTheme'];

describe.each(themes)('in %s', (theme) => {
  test.each(scenes.map((scene) => [scene.control, scene.name, scene] as const))(
    '%s, %s: nothing serious, nothing too small, no complaint',
    async (_control, _name, scene) => {
      await controls.mount({ ...scene, theme });
      await controls.page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
      expect(await grave()).toEqual([]);
      expect(await small()).toEqual([]);
      expect(controls.complaints).toEqual([]);
    },
  );
});
