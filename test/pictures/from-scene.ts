import { openControlPage } from '../browser/pcf/control-page';
import { openGridPage } from '../browser/pcf/grid-page';
import { scenes } from '../browser/pcf/scenes';
import { gridScenes } from '../browser/pcf/scenes-grid';
import type { Picture } from './picture';
import { shoot } from './shoot';

const theme = 'webLightTheme';

/**
 * A state that an app can bring a control into and the seller's screen cannot.
 * @param state Its name among the scenes that the browser's tests look at.
 */
export const fromScene = (name: string, caption: string, control: string, state: string): Picture => ({
  name,
  caption,
  async take({ browser }, file) {
    const scene = scenes.find((each) => each.control === control && each.name === state);
    if (scene === undefined) throw new Error(`${control} has no scene "${state}".`);
    const page = await openControlPage(browser, [control]);
    await page.mount({ ...scene, theme });
    await shoot(file, page.page.locator('main'));
    await page.close();
  },
});

/** The same for the list. */
export const fromGridScene = (name: string, caption: string, state: string): Picture => ({
  name,
  caption,
  async take({ browser }, file) {
    const [, scene] = gridScenes.find(([each]) => each === state) ?? [];
    if (scene === undefined) throw new Error(`The grid has no scene "${state}".`);
    const page = await openGridPage(browser, { viewport: { width: 1500, height: 900 } });
    await page.mount({ ...scene, theme });
    await shoot(file, page.page.locator('main'));
    await page.close();
  },
});
