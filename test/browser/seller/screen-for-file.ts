import type { Browser } from 'playwright-core';
import { startWorld, type StartedWorld } from '../../world/start-world';
import { openBrowser } from '../open-browser';
import { buildControls } from '../pcf/control-page';

/** The built controls, a world and a browser for all tests of a file; both are there once its `beforeAll` begins. */
export function screenForFile(): { readonly world: StartedWorld; readonly browser: Browser } {
  let world: StartedWorld;
  let browser: Browser;
  beforeAll(async () => {
    buildControls([]);
    [world, browser] = await Promise.all([startWorld(), openBrowser()]);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });
  return {
    get world() {
      return world;
    },
    get browser() {
      return browser;
    },
  };
}
