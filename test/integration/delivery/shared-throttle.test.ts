import { createSharedThrottle } from '../../../functions/delivery/shared-throttle';
import { startInboxWorld, type InboxWorld } from '../inbox/inbox-world';

const minuteMs = 60_000;

describe('a wait that Dataverse asks one host for', () => {
  let world: InboxWorld;
  let ids = 0;
  beforeAll(async () => {
    world = await startInboxWorld();
  });
  afterEach(() => world.clear());
  afterAll(() => world.azurite.stop());

  /** A host whose clock is wrong by so much. */
  const host = (skewMs: number) => {
    const held: number[] = [];
    const clock = { ms: Date.UTC(2026, 0, 15) + skewMs };
    const throttle = createSharedThrottle({
      storage: world.storage,
      now: () => clock.ms,
      newId: () => `told-${(ids += 1)}`,
      holdUntil: (untilMs) => void held.push(untilMs - clock.ms),
    });
    return { throttle, held, clock };
  };

  it.each([-10, 0, 10])(
    'is kept by the others as well, though their clocks are off by %i minutes',
    async (minutes) => {
      const told = host(0);
      const other = host(minutes * minuteMs);
      await told.throttle.tell(45_000);
      await other.throttle.listen();
      await told.throttle.listen();
      expect(other.held).toEqual([45_000]);
      expect(told.held).toEqual([]);
    },
  );

  it.each([
    ['the same host', (told: ReturnType<typeof host>) => told],
    ['another host, which has not heard of it,', () => host(0)],
  ])('is not cut short for the others by a shorter one that %s is told', async (_who, next) => {
    const told = host(0);
    const other = host(0);
    await told.throttle.tell(45_000);
    await next(told).throttle.tell(5_000);
    await other.throttle.listen();
    expect(other.held).toEqual([45_000]);
  });

  it('is taken over once', async () => {
    const other = host(0);
    await host(0).throttle.tell(45_000);
    for (let time = 0; time < 3; time += 1) await other.throttle.listen();
    expect(other.held).toEqual([45_000]);
  });

  it('of an hour is kept by a host that starts half an hour later', async () => {
    const late = host(0);
    await host(0).throttle.tell(60 * minuteMs);
    late.clock.ms += 30 * minuteMs;
    await late.throttle.listen();
    expect(late.held).toEqual([60 * minuteMs]);
  });

  it('says nothing to a host that starts long afterwards', async () => {
    const late = host(0);
    await host(0).throttle.tell(45_000);
    late.clock.ms += 30 * minuteMs;
    await late.throttle.listen();
    expect(late.held).toEqual([]);
  });
});
