import { contactMe, hourMs, startSweepWorld, type SweepWorld } from './sweep-world';

describe('the sweep over many leads', () => {
  let world: SweepWorld;
  beforeAll(async () => {
    world = await startSweepWorld();
  });
  afterAll(() => world.stop());

  it('100,000 open leads: 5,000 changes cost a few requests, none due costs one', async () => {
    for (let start = 0; start < 100_000; start += 5_000)
      await world.seed(
        'leads',
        Array.from({ length: 5_000 }, (_, index) =>
          contactMe(start + index, start === 0 ? 25 * hourMs : hourMs),
        ),
      );
    await world.sim('DELETE', 'requests');
    const startedAt = performance.now();
    expect(await world.sweep()).toMatchObject({ written: 5_000, left: 0 });
    const tookMs = performance.now() - startedAt;
    expect(await world.requests()).toBeLessThanOrEqual(60);
    expect(tookMs).toBeLessThan(60_000);
    await world.sim('DELETE', 'requests');
    expect(await world.sweep()).toMatchObject({ written: 0 });
    expect(await world.requests()).toBe(1);
  }, 180_000);
});
