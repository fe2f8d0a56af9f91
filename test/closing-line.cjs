const { writeFileSync } = require('node:fs');

/**
 * Counts a run: `N passed, N failed`. Under `npm test` the counts go to the file that TEST_TALLY names, because checks outside jest count as
 * well and the line must be the last one.
 */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const tally = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    if (process.env.TEST_TALLY) writeFileSync(process.env.TEST_TALLY, JSON.stringify(tally));
    else
      process.stdout.write(
        `\n${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}\n`,
      );
  }
};
