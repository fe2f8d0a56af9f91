import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';
import { runToEnd } from './run-to-end.mjs';
import { withoutProxies } from './without-proxies.mjs';

const toolPath = (path) => join(projectRoot, 'node_modules', path);
const runTool = (node, path, args) => runToEnd(node, [toolPath(path), ...args]);

/**
 * Builds, makes sure of a browser, checks types and lint rules, runs jest. A check that fails counts as one failed test; the last line is
 * always `N passed, N failed`. Arguments go to jest; with any, only the build and those tests run.
 * Resolves with the exit code.
 */
export async function runTests(node, args, build) {
  const failures = [];
  const check = async (name, work) => {
    try {
      const outcome = await work();
      if (outcome === undefined || outcome === 0) return true;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
    console.error(`\n${name} failed.`);
    failures.push(name);
    return false;
  };

  const whole = args.length === 0;
  const built = await check('The build', build);
  let browser;
  if (whole) {
    await check('Looking for a browser', async () => {
      const { ensureBrowser } = await import('../find-browser.mjs');
      browser = await ensureBrowser(node);
    });
    // Type check and lint read what pcf-scripts makes of the manifests.
    const controls = join(projectRoot, 'pcf-controls');
    await check('Making the types of the controls', () =>
      runToEnd(node, [join(controls, 'build.mjs'), 'types']),
    );
    const typeCheck = (project) => runTool(node, 'typescript/bin/tsc', ['--noEmit', '-p', project]);
    await Promise.all([
      check('The type check', async () => (await typeCheck(projectRoot)) || (await typeCheck(controls))),
      check('The linter', () => runTool(node, 'eslint/bin/eslint.js', ['--max-warnings', '0', projectRoot])),
    ]);
  }
  const tally = built ? await runJest(node, args, browser) : { passed: 0, failed: 0, skipped: 0 };
  const failed = tally.failed + failures.length;
  console.log(
    `\n${tally.passed} passed, ${failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`,
  );
  return failed === 0 ? 0 : 1;
}

async function runJest(node, args, browser) {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'));
  const file = join(folder, 'tally.json');
  try {
    const exitCode = await runToEnd(
      node,
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        toolPath('jest/bin/jest.js'),
        ...args,
      ],
      {
        env: {
          ...withoutProxies(process.env),
          TEST_TALLY: file,
          TEST_BUILT: '1',
          ...(browser ? { CHROME_PATH: browser } : {}),
        },
      },
    );
    const tally = JSON.parse(readFileSync(file, 'utf8'));
    // For example "no tests found" or a worker that could not start: jest fails without a failed test.
    return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch (error) {
    console.error(`jest ended before it could say what it found: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
