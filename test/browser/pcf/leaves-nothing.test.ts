import type { Browser } from 'playwright-core';
import { openBrowser } from '../open-browser';
import { buildControls, openControlPage, type ControlPage } from './control-page';
import { controlNames, scenes } from './scenes';

let browser: Browser;
let controls: ControlPage;

/** Counts timers that repeat and listeners on what outlives a control: window, document and body. */
const countRemains = (): void => {
  const timers = new Set<number>();
  const listeners = new Map<string, number>();
  Object.assign(window, { remains: { timers, listeners } });
  const start = window.setInterval.bind(window);
  const stop = window.clearInterval.bind(window);
  const setInterval = (...call: Parameters<typeof start>): number => {
    const timer = Number(start(...call));
    timers.add(timer);
    return timer;
  };
  const clearInterval = (timer: number): void => {
    timers.delete(timer);
    stop(timer);
  };
  Object.assign(window, { setInterval, clearInterval });
  const outlasting: readonly EventTarget[] = [window, document, document.body];
  const counting = (method: 'addEventListener' | 'removeEventListener', by: number): void => {
    const original = Reflect.get(EventTarget.prototype, method) as (...call: unknown[]) => void;
    Reflect.set(EventTarget.prototype, method, function (this: EventTarget, ...call: unknown[]) {
      const name = `${Object.prototype.toString.call(this)} ${String(call[0])}`;
      if (outlasting.includes(this ?? window)) listeners.set(name, (listeners.get(name) ?? 0) + by);
      original.apply(this, call);
    });
  };
  counting('addEventListener', 1);
  counting('removeEventListener', -1);
};

const remains = () =>
  controls.page.evaluate(() => {
    const { timers, listeners } = (
      window as unknown as { remains: { timers: Set<number>; listeners: Map<string, number> } }
    ).remains;
    const styles = document.querySelectorAll('style[id^="fui-FluentProvider"]').length;
    const own = [...document.body.children]
      .filter((element) => element.tagName !== 'SCRIPT')
      .map((element) => element.outerHTML);
    return { timers: timers.size, listeners: [...listeners].sort(), styles, own };
  });

beforeAll(async () => {
  buildControls(controlNames);
  browser = await openBrowser();
  controls = await openControlPage(browser, controlNames);
  await controls.page.evaluate(countRemains);
});
afterAll(() => browser.close());

test.each(scenes.map((scene) => [scene.control, scene.name, scene] as const))(
  '%s, %s: nothing is left in the page when it is destroyed',
  async (_control, _name, scene) => {
    // Libraries of the platform install what they need once, with the first control of a kind.
    await controls.mount(scene);
    await controls.destroy();
    const before = await remains();
    await controls.mount(scene);
    await controls.page.keyboard.press('Tab');
    await controls.destroy();
    expect(await remains()).toEqual(before);
    expect(before).toMatchObject({ timers: 0, styles: 0, own: [] });
    expect(
      await controls.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
    ).toEqual([0, 0, '']);
  },
);
