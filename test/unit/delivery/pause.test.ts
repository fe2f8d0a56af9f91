import { Pause } from '../../../functions/delivery/pause';

describe('a pause after faults of Dataverse', () => {
  const start = Date.UTC(2026, 0, 1);

  it('doubles with each fault that follows directly, up to half a minute', () => {
    let now = start;
    const pause = new Pause(() => now);
    const waits = Array.from({ length: 7 }, () => {
      pause.begin(undefined);
      const waitMs = pause.leftMs();
      now += waitMs;
      return waitMs / 1000;
    });
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30]);
  });

  it('lasts as long as Dataverse asks for', () => {
    const pause = new Pause(() => start);
    pause.begin(290_000);
    expect(pause.leftMs()).toBe(290_000);
  });

  it('is not prolonged by faults of calls that were under way already', () => {
    const pause = new Pause(() => start);
    pause.begin(undefined);
    pause.begin(undefined);
    expect(pause.leftMs()).toBe(1_000);
  });

  it('starts small again after something was delivered', () => {
    let now = start;
    const pause = new Pause(() => now);
    pause.begin(undefined);
    now += 1_000;
    pause.begin(undefined);
    now += 2_000;
    pause.end();
    pause.begin(undefined);
    expect(pause.leftMs()).toBe(1_000);
  });

  it('goes on when something is delivered that was under way before it began', () => {
    const pause = new Pause(() => start);
    pause.begin(290_000);
    pause.end();
    expect(pause.leftMs()).toBe(290_000);
  });
});
