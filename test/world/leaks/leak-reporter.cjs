const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { findLeaks } = require('./find-leaks.cjs');

/**
 * Lets everything be recorded that processes of a run say (see `recording.ts`) and fails the run when personal data or a key is found in it,
 * whichever test made it so.
 */
module.exports = class LeakReporter {
  #folder;
  #leaks = [];

  onRunStart() {
    this.#folder = mkdtempSync(join(tmpdir(), 'recorded-'));
    // Workers are started after this and inherit it.
    process.env.TEST_RECORDING = this.#folder;
  }

  onRunComplete() {
    this.#leaks = findLeaks(this.#folder);
    rmSync(this.#folder, { recursive: true, force: true });
    delete process.env.TEST_RECORDING;
    for (const { what, file, line, text } of this.#leaks)
      process.stderr.write(
        `\nPersonal data or a key got out: ${what} in ${file}, line ${line}:\n  ${text}\n`,
      );
  }

  /** Jest asks afterwards; an error makes the whole run fail. */
  getLastError() {
    return this.#leaks.length === 0
      ? undefined
      : new Error(`${this.#leaks.length} times personal data or a key in what the product said.`);
  }
};
