import { eventually } from '../world/eventually';
import { payloadOf } from '../world/lead-payloads';
import { notExactlyOnce } from '../world/not-exactly-once';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';

/** Long form: `FAULT_LEADS=10000 FAULT_KILLS=50 npm run test:faults`. */
const leadCount = Number(process.env.FAULT_LEADS ?? 500);
const kills = Number(process.env.FAULT_KILLS ?? 10);
const senders = 8;
/** For each of the three parts; far beyond what they take on a busy machine. */
const limitMs = 120_000 + leadCount * 60 + kills * 5_000;

describe('a Functions host that is killed again and again', () => {
  let world: LeadWorld;
  beforeAll(async () => {
    world = await startLeadWorld();
  });
  afterAll(() => world.stop());

  it(
    `loses and doubles none of ${leadCount} leads over ${kills} crashes`,
    async () => {
      const acknowledged = new Set<number>();
      let next = 0;
      const send = async (): Promise<void> => {
        while (next < leadCount) {
          const index = next;
          next += 1;
          while (!acknowledged.has(index)) {
            const response = await world.sendLead(payloadOf(index, 'crash')).catch(() => undefined);
            if (response?.status === 202) acknowledged.add(index);
            else await new Promise((resolve) => setTimeout(resolve, 50));
          }
        }
      };
      const killAllTheWhile = async (): Promise<void> => {
        for (let kill = 1; kill <= kills; kill += 1) {
          await eventually(
            () => acknowledged.size,
            (count) => count >= (kill * leadCount) / (kills + 1),
            { withinMs: limitMs },
          );
          const before = world.processIds().functions;
          world.kill('functions');
          await eventually(
            () => world.processIds().functions,
            (pid) => pid !== before,
          );
        }
      };
      await Promise.all([killAllTheWhile(), ...Array.from({ length: senders }, send)]);
      await world.untilDelivered(limitMs);

      const leads = await world.leads();
      expect(notExactlyOnce(leads, leadCount, 'crash')).toEqual([]);
      expect(leads).toHaveLength(leadCount);
    },
    3 * limitMs,
  );
});
