import type { Browser } from 'playwright-core';
import { languages } from '../../../pcf-controls/testing/read-strings';
import { graveFaults } from '../grave-faults';
import { openBrowser } from '../open-browser';
import { openGridPage, type GridPage } from './grid-page';
import { hostileTexts } from './hostile-texts';
import { gridScenes } from './scenes-grid';
import { smallTargets } from './small-targets';

let browser: Browser;
let wide: GridPage;
let narrow: GridPage;

beforeAll(async () => {
  browser = await openBrowser();
  wide = await openGridPage(browser, { viewport: { width: 1200, height: 800 }, reducedMotion: 'reduce' });
  // What is left of 1280 × 1024 pixels at a zoom of 400 %.
  narrow = await openGridPage(browser, { viewport: { width: 320, height: 256 } });
});
afterAll(() => browser.close());

const openFilters = async ({ page }: GridPage): Promise<void> => {
  await page.locator('button[aria-expanded="false"]').first().click();
  await page.locator('[role=group] [role=combobox]').first().waitFor();
};

const grave = () => graveFaults(wide.page, 'main');
const small = () => smallTargets(wide.page);

describe.each(['webLightTheme', 'webDarkTheme', 'teamsHighContrastTheme'])('in %s', (theme) => {
  // The pointer of the test before stays where it was: nothing shall be half way into its colour of hovering.
  beforeEach(() => wide.page.mouse.move(1199, 799));
  afterEach(() => wide.destroy());

  test.each(gridScenes)('%s: nothing serious, nothing too small', async (_name, scene) => {
    await wide.mount({ ...scene, theme });
    await wide.page.waitForFunction(() => document.querySelector('main [role=progressbar]') === null);
    expect(await grave()).toEqual([]);
    expect(await small()).toEqual([]);
  });

  test('the shortest names are large enough to hit', async () => {
    await wide.mount({ rows: 2, hostileTexts: ['Å', 'i'], theme });
    expect(await small()).toEqual([]);
  });

  test('the filters: nothing serious, nothing too small', async () => {
    await wide.mount({ rows: 20, theme });
    await openFilters(wide);
    expect(await grave()).toEqual([]);
    expect(await small()).toEqual([]);
  });
});

test.each(languages)(
  'at 400 %% zoom in language %d everything can be reached and no label is cut',
  async (language) => {
    await narrow.mount({ rows: 60, language });
    await openFilters(narrow);
    expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const cut = await narrow.page.$$eval('main label, main [role=tab], main button', (elements) =>
      elements
        .filter(
          (element) =>
            element.closest('[role=grid]') === null && element.scrollWidth > element.clientWidth + 1,
        )
        .map((element) => element.textContent),
    );
    expect(cut).toEqual([]);
    await narrow.page.getByText('Contoso 5', { exact: true }).scrollIntoViewIfNeeded();
    expect(await narrow.page.getByText('Contoso 5', { exact: true }).isVisible()).toBe(true);
    await narrow.destroy();
  },
);

test('in a place taller than the rows that are drawn, the list ends with them', async () => {
  await wide.mount({ rows: 300, pageSize: 300, height: 3600 });
  const last = wide.page.locator('[role=row][data-id]').nth(55);
  await last.waitFor();
  const [list, row] = await Promise.all([wide.page.getByRole('grid').boundingBox(), last.boundingBox()]);
  if (list === null || row === null) throw new Error('Nothing is drawn.');
  expect(row.y + row.height).toBeGreaterThanOrEqual(list.y + list.height - 2);
  await wide.destroy();
});

test('two hundred hostile texts in every column: nothing runs, no foreign element appears', async () => {
  const foreign = () =>
    wide.page.$$eval('main *', (elements) =>
      elements
        .filter((element) => {
          const icon = element.closest('svg[aria-hidden="true"]');
          const drawn = icon !== null && (element === icon || element.tagName === 'path');
          const known = /^(BDI|BUTTON|DIV|INPUT|LABEL|SPAN)$/.test(element.tagName);
          return !(drawn || known) || element.getAttributeNames().some((name) => name.startsWith('on'));
        })
        .map((element) => element.outerHTML.slice(0, 200)),
    );
  const drawnRows = 50;
  for (let from = 0; from < hostileTexts.length; from += drawnRows) {
    const texts = hostileTexts.slice(from, from + drawnRows);
    await wide.mount({ rows: drawnRows, hostileTexts: texts, height: 60 * drawnRows });
    await wide.page.waitForFunction(
      (count) => document.querySelectorAll('[role=rowgroup] [role=row]').length === count,
      drawnRows,
    );
    await openFilters(wide);
    expect(await foreign()).toEqual([]);
    await wide.destroy();
  }
  expect(await wide.page.evaluate('window.ran')).toBeUndefined();
});

test('the page has nothing to complain about', () => {
  expect([...wide.complaints, ...narrow.complaints]).toEqual([]);
});
