import { source as axeSource, type AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../open-browser';
import { buildControls, openControlPage, type ControlPage } from './control-page';
import type { Scene } from './scene';
import { controlNames, scenes } from './scenes';

let browser: Browser;
let controls: ControlPage;

beforeAll(async () => {
  buildControls(controlNames);
  browser = await openBrowser();
  controls = await openControlPage(browser, controlNames);
  await controls.page.evaluate(axeSource);
});
afterAll(() => browser.close());
afterEach(() => controls.destroy());

const grave = async (): Promise<readonly string[]> => {
  const { violations } = await controls.page.evaluate<AxeResults>('axe.run("main")');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message}`).join('; ')}`,
    );
};

/** Buttons, links and fields below the 24 pixels of WCAG 2.2. */
const small = () =>
  controls.page.$$eval('main button, main a, main input', (elements) =>
    elements
      .map((element) => element.closest('.fui-Input') ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((element) => element.outerHTML),
  );

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
