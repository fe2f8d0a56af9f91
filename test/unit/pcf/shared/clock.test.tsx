import * as React from 'react';
import { act, render } from '@testing-library/react';
import { createClock, type Timer } from '../../../../pcf-controls/shared/clock/create-clock';
import { useNow } from '../../../../pcf-controls/shared/clock/use-now';

/** Time that moves only when it is told to. */
const handTimer = () => {
  const running = new Map<number, () => void>();
  let nowMs = 0;
  let last = 0;
  const timer: Timer = {
    now: () => nowMs,
    setInterval: (callback) => {
      running.set((last += 1), callback);
      return last;
    },
    clearInterval: (id) => running.delete(id),
  };
  const tick = (ms: number) => {
    nowMs += ms;
    [...running.values()].forEach((callback) => callback());
  };
  return { timer, tick, running };
};

describe('the shared clock', () => {
  it('runs one timer for all who listen and none when nobody does', () => {
    const { timer, running } = handTimer();
    const clock = createClock(1000, timer);
    expect(running.size).toBe(0);
    const leave = [jest.fn(), jest.fn()].map((listener) => clock.subscribe(listener));
    expect(running.size).toBe(1);
    leave[0]?.();
    expect(running.size).toBe(1);
    leave[1]?.();
    expect(running.size).toBe(0);
  });

  it('ticks again for those who come later', () => {
    const { timer, tick } = handTimer();
    const clock = createClock(1000, timer);
    clock.subscribe(() => undefined)();
    const listener = jest.fn();
    clock.subscribe(listener);
    tick(1000);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('stops at once when the control is destroyed', () => {
    const { timer, tick, running } = handTimer();
    const clock = createClock(1000, timer);
    const listener = jest.fn();
    const leave = clock.subscribe(listener);
    clock.stop();
    tick(1000);
    leave();
    expect(listener).not.toHaveBeenCalled();
    expect(running.size).toBe(0);
  });

  it('draws a component again at each tick until it is gone', () => {
    const { timer, tick, running } = handTimer();
    const clock = createClock(1000, timer);
    const Time: React.FC = () => <>{useNow(clock)}</>;
    const { container, unmount } = render(<Time />);
    act(() => tick(1500));
    expect(container.textContent).toBe('1500');
    unmount();
    expect(running.size).toBe(0);
  });
});
