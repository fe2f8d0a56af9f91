import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { readStrings } from '../../../pcf-controls/testing/read-strings';
import { projectRoot } from '../../world/run-script';
import { mountInPage } from './mount-in-page';
import type { Scene } from './scene';
import { secondFrame } from './second-frame';

const origin = 'http://controls.localhost';
const policy = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'";

/** As model-driven apps do it: React and Fluent from the platform, then the control's own bundle. */
const html = (
  controls: readonly string[],
) => `<!doctype html><html lang="en"><head><title>Controls</title></head><body>
<script src="/platform/react_16_14_0.js"></script><script src="/react-globals.js"></script>
<script src="/platform/fluent_9_4_0.js"></script>
${controls.map((name) => `<script src="/controls/${name}/bundle.js"></script>`).join('')}</body></html>`;

const globals = `window.React = Reactv16; window.ReactDOM = ReactDOMv16;
window.registered = {};
window.ComponentFramework = { registerControl: (name, constructor) => { registered[name] = constructor; } };`;

const fileOf = (path: string): string => {
  const [, kind, name = '', ...rest] = path.split('/');
  return kind === 'platform'
    ? join(projectRoot, 'node_modules/pcf-start/lib', name)
    : join(projectRoot, 'pcf-controls', name, 'out/controls', name, ...rest);
};

/** Makes the bundles that are out of date; those of an earlier run are kept. */
export const buildControls = (controls: readonly string[]): void => {
  execFileSync(process.execPath, [join(projectRoot, 'pcf-controls/build.mjs'), ...controls], {
    stdio: 'pipe',
  });
};

export interface ControlPage {
  readonly page: Page;
  /** Errors, policy violations and requests to anywhere but the page itself. */
  readonly complaints: string[];
  /** Resolves when the whole control has been drawn. */
  readonly mount: (scene: Scene) => Promise<void>;
  readonly destroy: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A page with the platform's libraries and the built bundles, under a policy that forbids everything else. */
export async function openControlPage(
  browser: Browser,
  controls: readonly string[],
  options: BrowserContextOptions = {},
): Promise<ControlPage> {
  const context = await browser.newContext({
    viewport: { width: 760, height: 700 },
    // A colour half-way between two is nobody's fault.
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const answer = async (route: Route): Promise<void> => {
    const { origin: asked, pathname } = new URL(route.request().url());
    // The latter two give the page a clock of 5 µs instead of 100, for who measures in it.
    const headers = {
      'content-security-policy': policy,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    if (asked !== origin) complaints.push(`asked for ${route.request().url()}`);
    if (asked !== origin || pathname === '/favicon.ico') return route.abort();
    if (pathname === '/') return route.fulfill({ body: html(controls), headers, contentType: 'text/html' });
    const body = pathname === '/react-globals.js' ? globals : await readFile(fileOf(pathname));
    return route.fulfill({ body, contentType: 'text/javascript' });
  };
  await page.route('**/*', answer);
  await page.goto(origin);
  return {
    page,
    complaints,
    mount: async (scene) => {
      const strings = readStrings(scene.control, scene.language);
      await page.evaluate(mountInPage, { scene, strings });
      await secondFrame(page);
      for (const key of scene.press ?? []) await page.getByRole('button', { name: strings[key] }).click();
    },
    destroy: () => page.evaluate('window.destroyControl()'),
    close: () => context.close(),
  };
}
