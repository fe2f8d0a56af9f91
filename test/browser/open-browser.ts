import { chromium, type Browser } from 'playwright-core';

/** For a browser in a container: no sandbox, no graphics card, no calls home. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser of this machine. @throws Error saying what to do when there is none. */
export async function openBrowser(): Promise<Browser> {
  const { findBrowser } = await import('../../local/find-browser.mjs');
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('No browser on this machine. Run "npm test" without arguments once: it installs one.');
  return chromium.launch({ executablePath, args });
}
