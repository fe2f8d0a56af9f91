import { readableLine } from '../../../local/start/readable-line';

describe('readableLine', () => {
  it.each([
    [
      '{"time":"2026-11-21T09:00:00Z","level":"error","message":"failed: Error: x\\n    at y","function":"deliver"}',
      'error: failed: Error: x (function deliver)',
    ],
    [
      '{"level":"warn","outcome":"nudge-failed","code":503,"leadKey":"abc"}',
      'warn: nudge-failed (code 503, leadKey abc)',
    ],
    ['(node:1) Warning: something', '(node:1) Warning: something'],
    ['{not json', '{not json'],
    ['    at Object.<anonymous> (file.js:1:1)', undefined],
    ['', undefined],
    ['x'.repeat(500), `${'x'.repeat(400)} …`],
  ])('%s', (line, expected) => {
    expect(readableLine(line)).toBe(expected);
  });
});
