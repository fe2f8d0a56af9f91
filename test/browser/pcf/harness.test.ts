import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Route } from 'playwright-core';
import { openBrowser } from '../open-browser';
import { buildControls } from './control-page';
import { controlNames } from './scenes';

const root = join(__dirname, '../../..');
const harness = join(root, 'node_modules/pcf-start');

let browser: Browser;

beforeAll(async () => {
  buildControls(controlNames);
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The harness takes React from a foreign host and sets it as the platform's; the same version lies beside it. */
const react = () =>
  `${readFileSync(join(harness, 'lib/react_16_14_0.js'), 'utf8')};window.React=Reactv16;window.ReactDOM=ReactDOMv16;`;

/** As `pcf-start` serves it: the harness first, then the folder of the control's build. */
const serve = (control: string) => async (route: Route) => {
  const { host, pathname } = new URL(route.request().url());
  if (pathname.endsWith('/react.development.js'))
    return route.fulfill({ contentType: 'text/javascript', body: react() });
  if (host !== 'harness.localhost') return route.fulfill({ status: 200, body: '' });
  const path = pathname === '/' ? 'index.html' : pathname;
  const places = [harness, join(root, 'pcf-controls', control, 'out/controls', control)];
  const file = places
    .map((place) => join(place, path))
    .find((each) => existsSync(each) && statSync(each).isFile());
  return file === undefined ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ path: file });
};

test.each([...controlNames, 'LeadGrid'])('Microsoft’s own harness opens %s', async (control) => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/*', serve(control));
  await page.goto('http://harness.localhost/');
  await page.getByText(control, { exact: true }).first().waitFor();
  const provider = page.locator('.fui-FluentProvider .fui-FluentProvider, .fui-FluentProvider').last();
  await provider.waitFor();
  expect((await provider.innerText()).trim()).not.toBe('');
  expect(complaints).toEqual([]);
  await page.close();
});
