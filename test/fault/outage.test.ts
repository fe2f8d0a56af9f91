import { payloadOf } from '../world/lead-payloads';
import { notExactlyOnce } from '../world/not-exactly-once';
import type { RequestEntry } from '../world/request-entry';
import type { Lead } from '../world/world-of-leads';
import { startDeliveryWorld, type DeliveryWorld } from '../integration/delivery/delivery-world';

const minuteMs = 60_000;

/** Real storage and delivery with a clock of their own, so that an hour passes in seconds. */
describe('an hour in which Dataverse is out while leads keep coming', () => {
  let world: DeliveryWorld;
  beforeAll(async () => {
    world = await startDeliveryWorld();
  });
  afterAll(() => world.stop());

  /** What the queue does: delivery looks again when it asked for it. */
  const deliverUntil = async (endMs: number): Promise<void> => {
    while (world.nowMs < endMs) {
      world.asksLater.length = 0;
      await world.deliver();
      const asked = world.asksLater.map(({ delayMs }) => delayMs);
      world.nowMs += Math.max(1_000, Math.min(endMs - world.nowMs, ...asked));
    }
  };
  const requests = async () => ((await world.sim('requests')) as { log: readonly RequestEntry[] }).log.length;

  it('delays them, and neither loses, doubles nor gives up one, nor asks more than twice a minute', async () => {
    const faults = [
      [{ dropConnection: true }],
      [{ status: 503 }],
      [{ kind: 'sqlDeadlock', match: { method: ['POST', 'PATCH'] } }],
    ];
    const startMs = world.nowMs;
    for (let minute = 0; minute < 60; minute += 1) {
      if (minute % 20 === 0) await world.sim('faults', { rules: faults[minute / 20] });
      for (let lead = 0; lead < 3; lead += 1) await world.accept(payloadOf(minute * 3 + lead, 'hour'));
      await deliverUntil(startMs + (minute + 1) * minuteMs);
    }
    expect(await world.waiting()).toHaveLength(180);
    // Each look is one request, or with deadlocks a few, and two quick repetitions of them.
    expect(await requests()).toBeLessThan(60 * 2 * 3 * 4);

    await world.sim('faults', undefined, 'DELETE');
    await deliverUntil(world.nowMs + minuteMs);
    expect(await world.waiting()).toEqual([]);
    expect(await world.rows('deadLetters')).toEqual([]);
    const leads = (await world.read('leads?$expand=mpl_lead_leadtouch')) as unknown as Lead[];
    expect(notExactlyOnce(leads, 180, 'hour')).toEqual([]);
  }, 120_000);
});
