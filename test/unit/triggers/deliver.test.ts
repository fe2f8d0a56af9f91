import type { InvocationContext } from '@azure/functions';
import type { Log } from '../../../functions/log';
import type { Services } from '../../../functions/services';
import { deliver } from '../../../functions/triggers/deliver';

const context = { invocationId: 'test' } as InvocationContext;

async function told(message: unknown) {
  const requested: number[] = [];
  const outcomes: string[] = [];
  const log: Log = (_level, outcome) => void outcomes.push(outcome);
  const services = {
    rounds: { request: (shard: number) => Promise.resolve(void requested.push(shard)) },
    log,
  };
  await deliver(services as unknown as Services)(message, context);
  return { requested, outcomes };
}

describe('a message that a shard has work', () => {
  it.each([0, 7, 8, 63])(
    'starts the delivery of shard %i, also when fewer are used by now',
    async (shard) => {
      expect(await told(String(shard))).toEqual({ requested: [shard], outcomes: [] });
    },
  );

  it.each(['-1', '64', '1.5', 'seven', {}])(
    'is passed over when there can be no such shard: %p',
    async (message) => {
      expect(await told(message)).toEqual({ requested: [], outcomes: ['unknown-shard'] });
    },
  );
});
