import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '../../../local/bootstrap/run-tests.mjs';

const noResults = {
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};
const ClosingLine =
  jest.requireActual<new () => { onRunComplete(contexts: Set<unknown>, results: typeof noResults): void }>(
    '../../closing-line.cjs',
  );

describe('npm test', () => {
  it('counts a build that fails, runs nothing on it and still ends with the line', async () => {
    const said: unknown[] = [];
    jest.spyOn(console, 'log').mockImplementation((line) => said.push(line));
    jest.spyOn(console, 'error').mockImplementation((line) => said.push(line));
    const exitCode = await runTests(process.execPath, ['nothing'], () =>
      Promise.reject(new Error('No such file.')),
    );
    jest.restoreAllMocks();
    expect(exitCode).toBe(1);
    expect(said).toEqual(['No such file.', '\nThe build failed.', '\n0 passed, 1 failed']);
  });
});

describe('the closing line', () => {
  const tally = process.env['TEST_TALLY'];
  afterEach(() => {
    jest.restoreAllMocks();
    if (tally === undefined) delete process.env['TEST_TALLY'];
    else process.env['TEST_TALLY'] = tally;
  });

  it.each([
    [{ numPassedTests: 7 }, '7 passed, 0 failed'],
    [{ numPassedTests: 7, numFailedTests: 2 }, '7 passed, 2 failed'],
    // A test file that cannot be loaded has no failed test, but is one.
    [{ numPassedTests: 7, numFailedTests: 2, numRuntimeErrorTestSuites: 1 }, '7 passed, 3 failed'],
    [{ numPassedTests: 7, numPendingTests: 1, numTodoTests: 1 }, '7 passed, 0 failed, 2 skipped'],
  ])('of %j is "%s"', (results, line) => {
    delete process.env['TEST_TALLY'];
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    new ClosingLine().onRunComplete(new Set(), { ...noResults, ...results });
    expect(write.mock.calls).toEqual([[`\n${line}\n`]]);
  });

  it('leaves the counts in a file for the one who has more to count', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tally-'));
    process.env['TEST_TALLY'] = join(folder, 'tally.json');
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    new ClosingLine().onRunComplete(new Set(), { ...noResults, numPassedTests: 3 });
    expect(write).not.toHaveBeenCalled();
    expect(JSON.parse(readFileSync(join(folder, 'tally.json'), 'utf8'))).toEqual({
      passed: 3,
      failed: 0,
      skipped: 0,
    });
    rmSync(folder, { recursive: true });
  });
});
