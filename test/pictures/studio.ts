import type { Browser, Locator, Page } from 'playwright-core';
import { nowMs } from './now';
import { idOf, type Person } from './people';
import type { PictureWorld } from './picture-world';

/** What an app hands over; English in Fluent's light theme when left out. */
export interface Look {
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly language?: 1033 | 1040 | 1043 | 1053;
  readonly direction?: 'ltr' | 'rtl';
  readonly disabled?: boolean;
  readonly offline?: boolean;
  readonly width?: number;
}

export interface Studio {
  readonly world: PictureWorld;
  readonly browser: Browser;
  /** One of the controls on somebody's lead form. */
  readonly control: (
    name: string,
    person: Person,
    look?: Look,
    prepare?: (page: Page) => Promise<unknown>,
  ) => Promise<Locator>;
  /** The list of leads. */
  readonly grid: (look?: Look, prepare?: (page: Page) => Promise<unknown>) => Promise<Locator>;
  readonly close: () => Promise<void>;
}

const formWidth = 1400;
const gridWidth = 1800;

export function openStudio(browser: Browser, world: PictureWorld): Studio {
  const pages: Page[] = [];
  const open = async (
    hash: string,
    { width = formWidth, offline: _offline, ...look }: Look,
    prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Page> => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
    const context = await browser.newContext({
      viewport: { width, height: 1000 },
      locale: 'en-GB',
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    pages.push(page);
    page.setDefaultTimeout(20_000);
    await page.addInitScript((ms) => {
      Date.now = () => ms;
    }, nowMs);
    await prepare(page);
    const switches = new URLSearchParams(Object.entries(look).map(([name, value]) => [name, String(value)]));
    await page.goto(`${world.siteUrl}/seller?${switches.toString()}${hash}`);
    return page;
  };
  return {
    world,
    browser,
    async control(name, person, look = {}, prepare) {
      const page = await open(`#/lead/${idOf(person)}`, look, prepare);
      const control = page.locator(`[data-control=${name}]`);
      await control.locator('.fui-FluentProvider').first().waitFor();
      if (prepare === undefined) await control.locator('[aria-busy=true]').waitFor({ state: 'detached' });
      // A form that is opened offline has nothing to show.
      if (look.offline === true) await page.getByLabel('Offline').check();
      return control;
    },
    async grid(look = {}, prepare) {
      const page = await open('#/leads', { width: gridWidth, ...look }, prepare);
      const card = page.locator('main .card').first();
      await card.getByRole('tablist').waitFor();
      if (prepare === undefined) await card.locator('[role=row][data-id]').first().waitFor();
      return card;
    },
    close: async () => {
      await Promise.all(pages.splice(0).map((page) => page.context().close()));
    },
  };
}
