import { readStrings } from '../../../pcf-controls/testing/read-strings';
import { controlPageForFile } from './control-page-for-file';
import { mountInPage } from './mount-in-page';
import type { Scene } from './scene';
import { contactScenes } from './scenes-contact';
import { leadSourceScenes } from './scenes-lead-source';
import { secondFrame } from './second-frame';

// Rows of the server make a control grow, buttons and further words of the second frame do not.
const scenes = [...contactScenes, ...leadSourceScenes.filter(({ offline, unsaved }) => offline || unsaved)];
const names = [...new Set(scenes.map(({ control }) => control))];

const controls = controlPageForFile(names);
afterEach(() => controls.destroy());

/** Height of the control and how many buttons it has, now. */
const look = `(() => {
  const main = document.querySelector('main');
  return { height: main.offsetHeight, buttons: main.querySelectorAll('button, a').length };
})()`;
type Look = { readonly height: number; readonly buttons: number };

/** How the control looks in its first frame, before anything can follow it, and when it is complete. */
const bothFrames = async (scene: Scene): Promise<readonly [Look, Look]> => {
  const mounted = JSON.stringify({ scene, strings: readStrings(scene.control) });
  const first = await controls.page.evaluate<Look>(`(${String(mountInPage)})(${mounted}), ${look}`);
  await secondFrame(controls.page);
  return [first, await controls.page.evaluate<Look>(look)];
};

test('there is a second frame', async () => {
  const [first, second] = await bothFrames(contactScenes[0] as Scene);
  expect([first.buttons, second.buttons]).toEqual([0, 4]);
});

test.each(scenes.map((scene) => [scene.control, scene.name, scene] as const))(
  '%s, %s: nothing moves when the second frame completes it',
  async (_control, _name, scene) => {
    const [first, second] = await bothFrames(scene);
    expect(second.height).toBe(first.height);
  },
);
