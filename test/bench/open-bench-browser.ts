import { chromium, type Browser } from 'playwright-core';
import { importScript } from './import-script';

/** Starts the browser of this machine. @throws Error saying what to do when there is none. */
export async function openBenchBrowser(): Promise<Browser> {
  const { findBrowser } = await importScript<{ findBrowser: () => string | undefined }>(
    'local/find-browser.mjs',
  );
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('No browser on this machine. Run "npm test" without arguments once: it installs one.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
}
