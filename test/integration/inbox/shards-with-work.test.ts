import { acceptLead } from '../../../functions/inbox/accept-lead';
import { shardsWithWork } from '../../../functions/inbox/waiting-rows';
import { contactMe } from '../../unit/delivery/received-rows';
import { arrival, startInboxWorld, type InboxWorld } from './inbox-world';

describe('shards with work', () => {
  let world: InboxWorld;
  beforeAll(async () => {
    world = await startInboxWorld();
  });
  afterAll(() => world.azurite.stop());

  const accept = (shardCount: number, email: string) =>
    acceptLead(
      { ...world.intake, shardCount },
      arrival({ ...contactMe, userDetails: { ...contactMe.userDetails, email } }),
    );

  it('are none while nothing waits', async () => {
    expect(await shardsWithWork(world.storage.tables.inbox)).toEqual([]);
  });

  it('are all of them, also those that new leads no longer go to since INBOX_SHARDS was changed', async () => {
    for (const shardCount of [64, 3])
      for (let index = 0; index < 8; index += 1)
        await accept(shardCount, `${shardCount}-${index}@northwind.example`);
    const used = new Set((await world.waiting()).map(({ shard }) => shard));
    expect(Math.max(...used)).toBeGreaterThan(8);
    expect(await shardsWithWork(world.storage.tables.inbox)).toEqual([...used].sort((a, b) => a - b));
  });
});
