import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import { openBrowser } from '../open-browser';
import { openGridPage, type GridPage } from './grid-page';
import type { MockDataset } from '../../../pcf-controls/testing/mock-dataset';

const rows = 100_000;
type GridWindow = Window & {
  readonly dataset: MockDataset;
  readonly openedAfterMs: number;
  readonly writes: unknown[];
};

let browser: Browser;
let grid: GridPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  grid = await openGridPage(browser, { viewport: { width: 1500, height: 900 }, acceptDownloads: true });
  page = grid.page;
});
afterAll(() => browser.close());
beforeEach(() => grid.mount({ rows, pageSize: 5000 }));
afterEach(() => grid.destroy());

const loaded = () =>
  page.evaluate(() => (window as unknown as GridWindow).dataset.current().sortedRecordIds.length);
const rowNodes = () => page.locator('[role=row]').count();
const scrollTo = (place: number) =>
  page.evaluate((share) => {
    const list = document.querySelector('[role=grid]');
    if (list) list.scrollTop = (list.scrollHeight - list.clientHeight) * share;
  }, place);
/** The line below the list says it; so may the live region, for screen readers. */
const counted = (text: string) => page.getByText(text, { exact: true }).first().waitFor();
const loadAll = async () => {
  await scrollTo(1);
  await counted('100,000 leads');
  await page.getByText('Contoso 99999', { exact: true }).waitFor();
};
const exported = async (name: string): Promise<Download> => {
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name }).click(),
  ]);
  return file;
};
const contentOf = async (file: Download) => readFile(await file.path());

test('a hundred thousand leads come page by page, in few rows of the page', async () => {
  expect(await loaded()).toBe(5000);
  expect(await rowNodes()).toBeLessThanOrEqual(60);
  await scrollTo(0.5);
  await page.getByRole('progressbar', { name: 'Loading leads' }).waitFor();
  await page.getByText('Contoso 50000', { exact: true }).waitFor();
  expect(await loaded()).toBeLessThan(60_000);
  await loadAll();
  expect(await rowNodes()).toBeLessThanOrEqual(60);
  expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('100001');
});

test('the keyboard goes from the first to the last lead and back, the focus always in sight', async () => {
  await loadAll();
  await scrollTo(0);
  await page.getByText('Contoso 0', { exact: true }).click();
  await page.keyboard.press('Control+End');
  const focused = () =>
    page.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      const frame = document.querySelector('[role=grid]')?.getBoundingClientRect();
      const row = document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex');
      return [row, frame !== undefined && top >= frame.top && bottom <= frame.bottom + 1];
    });
  expect(await focused()).toEqual(['100001', true]);
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('PageUp');
  const [row, inSight] = await focused();
  expect(Number(row)).toBeLessThan(99_990);
  expect(inSight).toBe(true);
  await page.keyboard.press('Control+Home');
  expect(await focused()).toEqual(['2', true]);
});

test('a filter, the search and the sorting decide which leads are listed', async () => {
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'Call to action' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Contact me' }).click();
  await page.keyboard.press('Escape');
  await counted('5,000 of 25,000 leads loaded');
  await page.getByRole('searchbox', { name: 'Search leads' }).fill('Contoso 2399');
  await counted('4 leads');
  const sort = page.getByRole('columnheader', { name: 'Company Name' }).getByRole('button');
  await sort.click();
  await page.waitForSelector('[role=columnheader][aria-sort=ascending]');
  await sort.click();
  await page.waitForSelector('[role=columnheader][aria-sort=descending]');
  const companies = await page.locator('[role=row] [aria-colindex="5"][role=gridcell]').allTextContents();
  expect(companies).toEqual(['Contoso 23999', 'Contoso 23995', 'Contoso 23991', 'Contoso 2399']);
});

test('the CSV file holds every lead, contacts of expired ones hidden', async () => {
  const file = await exported('CSV file');
  const lines = (await contentOf(file)).toString('utf8').split('\r\n');
  expect(lines).toHaveLength(rows + 2); // the headings, and nothing behind the last line's end
  expect(lines[0]).toMatch(/^\uFEFFLeadCreationDateTime,Name,Company Name,/);
  expect(lines.find((line) => line.includes(',Contoso 15,'))).toMatch(
    /Hidden: expired,Contoso 15,.*,Hidden: expired,Hidden: expired,/,
  );
  expect(lines.filter((line) => /(^|,)[=+@-]/.test(line))).toEqual([]);
});

test('the keyboard starts an export, gives it up, and is where it was', async () => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const focus = (name: string) =>
    page.waitForFunction((text) => document.activeElement?.textContent === text, name);
  await page.getByRole('button', { name: 'Export' }).focus();
  await page.keyboard.press('Enter');
  await focus('CSV file');
  await page.keyboard.press('Enter');
  await page.getByText('Export: loading all leads…').waitFor();
  await focus('Export');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('menu').count()).toBe(0);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Cancel export');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Export');
});

test('the workbook holds what the filters leave', async () => {
  await page.getByRole('tab', { name: 'Favorites' }).click();
  await counted('5,000 of 10,000 leads loaded');
  const file = await exported('Excel workbook');
  expect(file.suggestedFilename()).toMatch(/^Leads .*\.xlsx$/);
  const parts = unzipSync(await contentOf(file));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet.match(/<row>/g)).toHaveLength(10_001);
});

test('a heart is written at once, without another page', async () => {
  const heart = page.getByRole('button', { name: 'Favorite: Ana Rossi' }).first();
  await heart.click();
  expect(await heart.getAttribute('aria-pressed')).toBe('true');
  expect(await page.evaluate(() => (window as unknown as GridWindow).writes)).toEqual([
    ['lead', '00000000-0000-0000-0000-000000000000', { mpl_favorite: true }],
  ]);
  expect(await loaded()).toBe(5000);
});

test('the page has nothing to complain about', () => {
  expect(grid.complaints).toEqual([]);
});
