import type { Browser } from 'playwright-core';
import { openControlPage, type ControlPage } from '../browser/pcf/control-page';
import { openGridPage } from '../browser/pcf/grid-page';
import { scenes } from '../browser/pcf/scenes';
import { gridScenes } from '../browser/pcf/scenes-grid';
import type { Picture } from './picture';
import { shoot } from './shoot';

type Shown = Pick<ControlPage, 'page' | 'close'>;

const theme = 'webLightTheme';

const picture = (name: string, caption: string, show: (browser: Browser) => Promise<Shown>): Picture => ({
  name,
  caption,
  async take({ browser }, file) {
    const { page, close } = await show(browser);
    await shoot(file, page.locator('main'));
    await close();
  },
});

/**
 * A state that an app can bring a control into and the seller's screen cannot.
 * @param state Its name among the scenes that the browser's tests look at.
 */
export const fromScene = (name: string, caption: string, control: string, state: string): Picture =>
  picture(name, caption, async (browser) => {
    const scene = scenes.find((each) => each.control === control && each.name === state);
    if (scene === undefined) throw new Error(`${control} has no scene "${state}".`);
    const opened = await openControlPage(browser, [control]);
    await opened.mount({ ...scene, theme });
    return opened;
  });

/** The same for the list. */
export const fromGridScene = (name: string, caption: string, state: string): Picture =>
  picture(name, caption, async (browser) => {
    const [, scene] = gridScenes.find(([each]) => each === state) ?? [];
    if (scene === undefined) throw new Error(`The grid has no scene "${state}".`);
    const opened = await openGridPage(browser, { viewport: { width: 1500, height: 900 } });
    await opened.mount({ ...scene, theme });
    return opened;
  });
