import type { Browser } from 'playwright-core';
import { openBrowser } from '../open-browser';
import { countRemains, remainsIn } from './count-remains';
import { openGridPage, type GridPage } from './grid-page';

let browser: Browser;
let grid: GridPage;

beforeAll(async () => {
  browser = await openBrowser();
  grid = await openGridPage(browser);
  await grid.page.evaluate(countRemains);
});
afterAll(() => browser.close());

type Scene = Parameters<GridPage['mount']>[0];

test.each<[string, Scene]>([
  ['a view', { rows: 60 }],
  ['a list whose pages still come', { rows: 500, pageSize: 50 }],
  ['a failed list', { rows: 20, failure: 'The server is busy.' }],
  ['the customer’s other leads', { rows: 20, scope: 'customer' }],
])('of %s nothing is left in the page when it is destroyed', async (_name, scene) => {
  const use = async () => {
    await grid.mount(scene);
    await grid.page.getByRole('grid').waitFor();
    await grid.page.locator('[role=row][data-id]').first().getByRole('checkbox').check();
    const search = grid.page.getByRole('searchbox');
    if ((await search.count()) > 0) await search.fill('Contoso'); // a search is about to begin
    await grid.destroy();
  };
  // Libraries of the platform install what they need once, with the first control of a kind.
  await use();
  const before = await remainsIn(grid.page);
  await use();
  expect(await remainsIn(grid.page)).toEqual(before);
  expect(before).toMatchObject({ timers: 0, styles: 0, own: [] });
  expect(
    await grid.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
  ).toEqual([0, 0, '']);
  expect(grid.complaints).toEqual([]);
});
