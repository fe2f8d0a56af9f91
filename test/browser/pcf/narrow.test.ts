import { languages } from '../../../pcf-controls/testing/read-strings';
import { controlPageForFile } from './control-page-for-file';
import { controlNames, scenes } from './scenes';

/** 1280 pixels at 400 % zoom. */
const viewport = { width: 320, height: 640 };

const controls = controlPageForFile(controlNames, { viewport });
afterEach(() => controls.destroy());

/** Elements whose text is wider than they are, or that stick out of the page; what is for the ear alone is not seen. */
const cut = () =>
  controls.page.$$eval('main *', (elements) =>
    elements
      .filter((element) => element.closest('[role="status"]') === null && element.tagName !== 'INPUT')
      .filter((element) => {
        const hides = getComputedStyle(element).overflowX !== 'visible';
        const box = element.getBoundingClientRect();
        const out = box.right > document.documentElement.clientWidth + 1 || box.left < -1;
        return (hides && element.scrollWidth > element.clientWidth + 1) || (out && box.width > 1);
      })
      .map((element) => element.outerHTML.slice(0, 200)),
  );

describe.each(languages)('in language %d at 320 pixels', (language) => {
  test.each(scenes.map((scene) => [scene.control, scene.name, scene] as const))(
    '%s, %s: no text is cut and nothing sticks out',
    async (_control, _name, scene) => {
      await controls.mount({ ...scene, language });
      await controls.page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
      expect(await cut()).toEqual([]);
      expect(await controls.page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    },
  );
});
