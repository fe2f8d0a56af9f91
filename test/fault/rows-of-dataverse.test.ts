import { startInBetween, type InBetween, type PassingRequest, type Verdict } from '../world/in-between';
import { payloadOf } from '../world/lead-payloads';
import { notExactlyOnce } from '../world/not-exactly-once';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';

/** Rows that Dataverse refuses, and what it says when two writers meet in one row. */
describe('rows that meet trouble in Dataverse', () => {
  let between: InBetween;
  let world: LeadWorld;
  beforeAll(async () => {
    between = await startInBetween();
    world = await startLeadWorld({ env: { DATAVERSE_URL: between.url } });
    between.target = world.dataverseUrl;
  });
  afterAll(async () => {
    await world.stop();
    await between.stop();
  });
  beforeEach(() => world.sim('POST', 'reset'));
  afterEach(() => void (between.judge = () => 'pass'));

  const send = async (count: number, run: string, changes: (index: number) => object = () => ({})) => {
    const answers = await Promise.all(
      Array.from({ length: count }, (_, index) => {
        const payload = payloadOf(index, run);
        return world.sendLead({ ...payload, userDetails: { ...payload.userDetails, ...changes(index) } });
      }),
    );
    expect(answers.every(({ status }) => status === 202)).toBe(true);
  };
  const isWrite = ({ method, path, body }: PassingRequest): boolean =>
    method === 'POST' && (!path.includes('$batch') || /\r\n(POST|PATCH) /.test(body));

  it.each([
    ['a deadlock', '0x80044150', 500],
    ['another row with this key', '0x80060892', 412],
    ['a row that was made meanwhile', '0x80040237', 412],
  ])(
    'become leads once when a write ends in %s, whether it was done or not',
    async (_what, code, status) => {
      const refused = { before: 0, after: 0 };
      const answer = JSON.stringify({ error: { code, message: 'Refused.' } });
      between.judge = (passing): Verdict => {
        const total = refused.before + refused.after;
        if (!isWrite(passing) || total >= 12) return 'pass';
        const afterCommit = total % 3 === 2;
        refused[afterCommit ? 'after' : 'before'] += 1;
        return { status, answer, afterCommit };
      };
      for (let wave = 0; wave < 3; wave += 1) {
        await send(25, `${code}-${wave}`);
        await world.untilDelivered(60_000);
      }
      const leads = await world.leads();
      for (let wave = 0; wave < 3; wave += 1)
        expect(notExactlyOnce(leads, 25, `${code}-${wave}`)).toEqual([]);
      expect(refused.before).toBeGreaterThan(2);
      expect(refused.after).toBeGreaterThan(2);
      expect((await world.status()).deadLetters.count).toBe(0);
    },
    150_000,
  );

  it('become leads once when another worker makes them between reading and writing', async () => {
    let raced = 0;
    between.judge = async ({ path, body }): Promise<Verdict> => {
      if (!path.includes('CreateMultiple') || raced >= 3) return 'pass';
      raced += 1;
      const { Targets } = JSON.parse(body) as { Targets: readonly Record<string, unknown>[] };
      const response = await fetch(`${world.dataverseUrl}/api/data/v9.2/leads`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-sim-observer': '1' },
        body: JSON.stringify(Targets[0]),
      });
      expect(response.status).toBe(204);
      return 'pass';
    };
    await send(30, 'raced');
    await world.untilDelivered(60_000);
    expect(raced).toBeGreaterThan(0);
    expect(notExactlyOnce(await world.leads(), 30, 'raced')).toEqual([]);
  }, 90_000);

  it('are dead letters alone, though one of them is in every bulk message', async () => {
    const waves = 4;
    const isPoison = (index: number) => index % 10 === 3;
    // As if the column were narrower in this environment than the solution made it.
    between.judge = ({ body }) => ({
      body: body.replaceAll('"lastname":"Poison', `"lastname":"${'Poison'.repeat(60)}`),
    });
    for (let wave = 0; wave < waves; wave += 1)
      await send(30, `poison-${wave}`, (index) => (isPoison(index) ? { lastName: `Poison${index}` } : {}));
    await world.untilDelivered(120_000);
    const leads = await world.leads();
    for (let wave = 0; wave < waves; wave += 1)
      expect(
        notExactlyOnce(leads, 30, `poison-${wave}`).map(({ index, leads: found }) => [index, found.length]),
      ).toEqual([3, 13, 23].map((index) => [index, 0]));
    expect((await world.status()).deadLetters.count).toBe(3 * waves);
    expect(leads).toHaveLength(27 * waves);
  }, 150_000);
});
