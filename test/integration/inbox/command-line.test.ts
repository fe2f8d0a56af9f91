import { acceptLead } from '../../../functions/inbox/accept-lead';
import { settle } from '../../../functions/inbox/settle';
import { contactMe } from '../../unit/delivery/received-rows';
import { runScript } from '../../world/run-script';
import { arrival, startInboxWorld, type InboxWorld } from './inbox-world';

describe('npm run leads', () => {
  let world: InboxWorld;
  beforeAll(async () => {
    world = await startInboxWorld();
  });
  afterEach(() => world.clear());
  afterAll(() => world.azurite.stop());

  const leads = async (...args: string[]) => {
    const script = runScript('dist/local/leads.js', {
      args,
      env: { LEAD_STORAGE: world.azurite.connectionString },
    });
    const { code } = await script.ended;
    return { code, output: script.output() };
  };
  const oneDeadLetter = async (): Promise<string> => {
    await acceptLead(world.intake, arrival(contactMe));
    const [row] = await world.waiting();
    const dead = { kind: 'dead', reason: '0x80044331 subject' } as const;
    await settle(world.storage, [{ row: row!, settlement: dead }], new Date(world.nowMs).toISOString());
    return row!.receiptId;
  };

  it('status tells what waits, what is dead and what is in quarantine', async () => {
    await oneDeadLetter();
    const { code, output } = await leads('status');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      inbox: { depth: 0 },
      deadLetters: { count: 1, byReason: { '0x80044331 subject': 1 } },
    });
  });

  it('dead lists reason, attempts, first and last time, and nobody’s data', async () => {
    const receiptId = await oneDeadLetter();
    const { output } = await leads('dead');
    expect(output).toMatch(
      new RegExp(
        `^${receiptId}  reason 0x80044331 subject  1 attempt  first 2026-01-15T12:00:00.000Z  last 2026-01-15T12:00:00.000Z$`,
        'm',
      ),
    );
    expect(output).not.toMatch(/Horvat|northwind/);
  });

  it.each(['all', 'the receipt'])('replay puts %s back into the inbox', async (which) => {
    const receiptId = await oneDeadLetter();
    const { code, output } = await leads('replay', which === 'all' ? 'all' : receiptId);
    expect({ code, output: output.trim() }).toEqual({ code: 0, output: '1 put back into the inbox.' });
    expect(await world.waiting()).toEqual([expect.objectContaining({ receiptId, attempts: 0 })]);
    expect(await world.rows('deadLetters')).toEqual([]);
  });

  it.each([
    [['replay', 'unknown'], /There is no dead letter with receipt "unknown"/],
    [['replay'], /^Usage: npm run leads/],
    [['bury'], /^Usage: npm run leads/],
  ])('%j is answered with what to do', async (args, expected) => {
    const { code, output } = await leads(...args);
    expect(code).toBe(2);
    expect(output).toMatch(expected);
  });
});
