import { createServerClock } from '../../../functions/dataverse/transport/server-clock';

const here = Date.UTC(2026, 10, 21, 12, 0, 0, 700);

test('before the first answer the time is this machine’s', () =>
  expect(createServerClock(() => here).now()).toBe(here));

test('after an answer it is the server’s, and goes on', () => {
  let nowMs = here;
  const clock = createServerClock(() => nowMs);
  clock.note('Sat, 21 Nov 2026 13:00:10 GMT');
  expect(clock.now()).toBe(Date.UTC(2026, 10, 21, 13, 0, 10, 700));
  nowMs += 5_000;
  expect(clock.now()).toBe(Date.UTC(2026, 10, 21, 13, 0, 15, 700));
});

test('clocks that agree to the second are taken as one', () => {
  const clock = createServerClock(() => here);
  clock.note('Sat, 21 Nov 2026 12:00:00 GMT');
  expect(clock.now()).toBe(here);
});

test.each([undefined, '', 'soon', 5])('a header %j says nothing', (date) => {
  const clock = createServerClock(() => here);
  clock.note(date);
  expect(clock.now()).toBe(here);
});
