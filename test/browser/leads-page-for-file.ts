import type { Browser } from 'playwright-core';
import { startWorld, type StartedWorld } from '../world/start-world';
import { openLeadsPage, type LeadsPage } from './leads-page';
import { openBrowser } from './open-browser';

/** A world for all tests of a file, and for each of them an empty Dataverse and the page anew. */
export function leadsPageForFile(): { readonly world: StartedWorld; readonly leads: LeadsPage } {
  let world: StartedWorld;
  let browser: Browser;
  let leads: LeadsPage;
  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });
  beforeEach(async () => {
    await world.sim('POST', 'reset');
    leads = await openLeadsPage(browser, world.siteUrl);
  });
  afterEach(() => leads.close());
  return {
    get world() {
      return world;
    },
    get leads() {
      return leads;
    },
  };
}
