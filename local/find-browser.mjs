import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const require = createRequire(import.meta.url);

/** Path of a Chromium-family browser on this machine, or undefined. `CHROME_PATH` wins. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH is "${chosen}", but there is no such file; expected the path of Chromium, Chrome or Edge.`,
    );
  }
  return [...usualPlaces, installedByPlaywright()].find((path) => path !== undefined && existsSync(path));
}

/**
 * Finds a browser or installs one: by Debian's package manager where that is allowed, else by playwright-core.
 * @throws Error saying what to do when there is no way to get one.
 */
export async function ensureBrowser(node) {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found: installing Chromium …');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && isDebian()) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  }
  if (!findBrowser())
    run(node, [
      playwrightFile('cli.js'),
      'install',
      '--no-shell',
      ...(isRoot ? ['--with-deps'] : []),
      'chromium',
    ]);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'No browser could be installed. Install Chromium, Chrome or Edge and set CHROME_PATH to its path.',
  );
}

function installedByPlaywright() {
  try {
    return require('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

function playwrightFile(name) {
  return join(dirname(require.resolve('playwright-core/package.json')), name);
}

/** Not its relatives: Ubuntu's `chromium` package only fetches a snap. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function run(command, args) {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
