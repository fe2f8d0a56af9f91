const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const marks = require('./marks.cjs');

/** Longest piece of a line that is shown: enough to find where it was written. */
const shownLength = 300;

/** Everything in the folder's files that a mark fits, at most one of a kind for each file: `{ what, file, line, text }`. */
function findLeaks(folder) {
  return readdirSync(folder).flatMap((file) => leaksIn(file, readFileSync(join(folder, file), 'utf8')));
}

function leaksIn(file, text) {
  return marks.flatMap(({ what, pattern }) => {
    const at = text.search(pattern);
    if (at < 0) return [];
    const start = text.lastIndexOf('\n', at) + 1;
    const end = text.indexOf('\n', at);
    return [
      {
        what,
        file,
        line: text.slice(0, start).split('\n').length,
        text: text
          .slice(Math.max(start, at - shownLength / 2), end < 0 ? undefined : end)
          .slice(0, shownLength),
      },
    ];
  });
}

module.exports = { findLeaks };
