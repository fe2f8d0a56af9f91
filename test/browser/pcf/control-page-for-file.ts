import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openBrowser } from '../open-browser';
import { buildControls, openControlPage, type ControlPage } from './control-page';

/** One page with these built controls for all tests of a file. */
export function controlPageForFile(
  names: readonly string[],
  options: BrowserContextOptions = {},
): Omit<ControlPage, 'close'> {
  let browser: Browser;
  let opened: ControlPage;
  beforeAll(async () => {
    buildControls(names);
    browser = await openBrowser();
    opened = await openControlPage(browser, names, options);
  });
  afterAll(() => browser?.close());
  return {
    get page() {
      return opened.page;
    },
    get complaints() {
      return opened.complaints;
    },
    mount: (scene) => opened.mount(scene),
    destroy: () => opened.destroy(),
  };
}
