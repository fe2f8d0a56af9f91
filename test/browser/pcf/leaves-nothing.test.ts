import { controlPageForFile } from './control-page-for-file';
import { countRemains, remainsIn } from './count-remains';
import { controlNames, scenes } from './scenes';

const controls = controlPageForFile(controlNames);
beforeAll(() => controls.page.evaluate(countRemains));

test.each(scenes.map((scene) => [scene.control, scene.name, scene] as const))(
  '%s, %s: nothing is left in the page when it is destroyed',
  async (_control, _name, scene) => {
    // Libraries of the platform install what they need once, with the first control of a kind.
    await controls.mount(scene);
    await controls.destroy();
    const before = await remainsIn(controls.page);
    await controls.mount(scene);
    await controls.page.keyboard.press('Tab');
    await controls.destroy();
    expect(await remainsIn(controls.page)).toEqual(before);
    expect(before).toMatchObject({ timers: 0, styles: 0, own: [] });
    expect(
      await controls.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
    ).toEqual([0, 0, '']);
  },
);
