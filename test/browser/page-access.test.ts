import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { startWorld, type StartedWorld } from '../world/start-world';
import { openLeadsPage } from './leads-page';
import { openBrowser } from './open-browser';

let world: StartedWorld;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld(), openBrowser()]);
  for (const actionCode of ['PLT', 'DNC'])
    await world.sendLead({
      userDetails: {
        firstName: 'Maximiliane-Friederike',
        email: `${actionCode}.${'long'.repeat(20)}@fabrikam.example.com`,
      },
      leadSource: `SPZA-${actionCode}|contoso.${'offer'.repeat(30)}`,
      description: 'We need 25 seats. '.repeat(20),
    });
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
  ['320 px wide, which is 1280 px at 400 %', { viewport: { width: 320, height: 256 } }],
];

const views = ['#leads', '#status'];

describe.each(looks)('in %s', (_name, options) => {
  test.each(views)('%s has no barrier that axe knows, and nothing to scroll sideways', async (view) => {
    // axe is put into the page by the test, which the page's own policy would not allow.
    const leads = await openLeadsPage(browser, `${world.siteUrl}/${view}`, { ...options, bypassCSP: true });
    await leads.page.locator(view === '#leads' ? '.lead >> nth=1' : '.tiles').waitFor();
    await leads.page.addScriptTag({
      content: await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'),
    });
    const found = await leads.page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
      const { violations, passes } = await axe.run();
      const { scrollWidth, clientWidth } = document.documentElement;
      return {
        violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        passes: passes.length,
        isTooWide: scrollWidth > clientWidth,
      };
    });
    expect(found).toEqual({ violations: [], passes: expect.any(Number) as number, isTooWide: false });
    expect(found.passes).toBeGreaterThan(20);
    await leads.close();
  });
});

test('every control that the Tab key reaches shows that it has the focus, and is large enough to hit', async () => {
  const { page, close } = await openLeadsPage(browser, world.siteUrl);
  await page.locator('.lead >> nth=1').waitFor();
  const seen: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const on = document.activeElement as HTMLElement;
      // A radio button is invisible above the text that is drawn for it.
      const drawn = on.matches('.segments input') ? (on.nextElementSibling as HTMLElement) : on;
      const { width, height } = (on.closest('label') ?? on).getBoundingClientRect();
      return {
        name: on.id || on.outerHTML.slice(0, 80),
        isPage: on === document.body,
        outline: getComputedStyle(drawn).outlineStyle,
        width,
        height,
      };
    });
    if (focus.isPage || seen.includes(focus.name)) break;
    seen.push(focus.name);
    expect(focus).toMatchObject({ outline: 'solid' });
    expect(Math.min(focus.width, focus.height)).toBeGreaterThanOrEqual(24);
  }
  expect(seen.length).toBeGreaterThan(15);
  await close();
});
