/** @jest-environment jsdom */
import { pollWhileVisible } from '../../../local/site/client/poll-while-visible';

const setHidden = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  jest.useFakeTimers();
  setHidden(false);
});
afterEach(() => jest.useRealTimers());

test('looks at once, then again after each pause', async () => {
  const look = jest.fn(() => Promise.resolve());
  pollWhileVisible(look, () => 1_000);
  expect(look).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(2_500);
  expect(look).toHaveBeenCalledTimes(3);
});

test('never asks twice at a time, however slow the answer', async () => {
  let finish = (): void => undefined;
  const look = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const poll = pollWhileVisible(look, () => 1_000);
  poll.now();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(look).toHaveBeenCalledTimes(1);
  finish();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('rests while nobody can see the page, and looks at once when it is back', async () => {
  const look = jest.fn(() => Promise.resolve());
  pollWhileVisible(look, () => 1_000);
  await jest.advanceTimersByTimeAsync(0);
  setHidden(true);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(look).toHaveBeenCalledTimes(1);
  setHidden(false);
  expect(look).toHaveBeenCalledTimes(2);
});

test('rests while it is not wanted, until it is told', async () => {
  let isWanted = false;
  const look = jest.fn(() => Promise.resolve());
  const poll = pollWhileVisible(
    look,
    () => 1_000,
    () => isWanted,
  );
  await jest.advanceTimersByTimeAsync(5_000);
  expect(look).not.toHaveBeenCalled();
  isWanted = true;
  poll.now();
  expect(look).toHaveBeenCalledTimes(1);
});
