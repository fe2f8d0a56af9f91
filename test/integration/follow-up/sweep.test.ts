import type { Dataverse } from '../../../functions/dataverse/dataverse';
import { sweepLeads } from '../../../functions/follow-up/sweep/sweep-leads';
import { archiveReason, followUpStatus, stage } from '../../../leads/schema/choices';
import { contactMe, dayMs, hourMs, iso, startSweepWorld, type SweepWorld } from './sweep-world';

describe('the sweep', () => {
  let world: SweepWorld;
  beforeAll(async () => {
    world = await startSweepWorld();
  });
  beforeEach(() => world.sim('POST', 'reset', {}));
  afterAll(() => world.stop());

  const seed = (set: string, rows: readonly object[]) => world.seed(set, rows);
  const read = (path: string) => world.read(path);
  const sweep = () => world.sweep();
  const only = async () => (await read('leads'))[0];

  it.each<[string, object, object]>([
    ['makes what was due overdue', contactMe(1, 25 * hourMs), { mpl_followupstatus: followUpStatus.Overdue }],
    ['leaves what is not due yet', contactMe(1, 23 * hourMs), { mpl_followupstatus: followUpStatus.Due }],
    [
      'expires a request after 14 days',
      contactMe(1, 14 * dayMs + hourMs, { mpl_followupstatus: followUpStatus.Overdue }),
      {
        mpl_stage: stage.Archived,
        mpl_archivereason: archiveReason.Expired,
        mpl_followupstatus: followUpStatus.Closed,
      },
    ],
    [
      'archives what is informational after its time',
      contactMe(1, 190 * dayMs, {
        mpl_contactrequested: false,
        mpl_followupstatus: followUpStatus.NotRequired,
        mpl_followupdueon: null,
        mpl_expireson: iso(Date.now() - hourMs),
      }),
      { mpl_stage: stage.Archived, mpl_archivereason: archiveReason.Informational },
    ],
    [
      'leaves test leads alone',
      contactMe(1, 20 * dayMs, { mpl_istest: true, mpl_followupstatus: followUpStatus.NotRequired }),
      { mpl_stage: stage.Received },
    ],
    [
      'leaves accepted leads from expiring',
      contactMe(1, 20 * dayMs, { mpl_stage: stage.Accepted }),
      { mpl_stage: stage.Accepted, mpl_followupstatus: followUpStatus.Overdue },
    ],
  ])('%s', async (_name, row, expected) => {
    await seed('leads', [row]);
    await sweep();
    expect(await only()).toMatchObject(expected);
    expect((await sweep()).written).toBe(0);
  });

  it.each([
    ['phonecalls', { directioncode: true, statecode: 1, statuscode: 2 }, true],
    ['emails', { directioncode: true, statecode: 1, statuscode: 3 }, true],
    ['appointments', { statecode: 1, statuscode: 3 }, true],
    ['emails', { directioncode: false, statecode: 1, statuscode: 4 }, false],
    ['phonecalls', { directioncode: true, statecode: 0, statuscode: 1 }, false],
    ['tasks', { statecode: 1, statuscode: 5 }, false],
  ])('takes %s %j for a first contact: %s', async (set, activity, counts) => {
    const [id] = await seed('leads', [contactMe(1, 25 * hourMs)]);
    const actualend = iso(Date.now() - 2 * hourMs);
    await seed(set, [
      {
        subject: 'Hello',
        actualend,
        ...activity,
        [`regardingobjectid_lead_${set.slice(0, -1)}@odata.bind`]: `/leads(${String(id)})`,
      },
    ]);
    await sweep();
    expect(await only()).toMatchObject(
      counts
        ? {
            mpl_firstcontactedon: actualend,
            mpl_responseminutes: 23 * 60,
            mpl_followupstatus: followUpStatus.Contacted,
          }
        : { mpl_firstcontactedon: null, mpl_followupstatus: followUpStatus.Overdue },
    );
  });

  it('follows Dataverse’s clock, wherever it jumps, and each change is made once', async () => {
    await seed('leads', [contactMe(1, 0)]);
    const jump = async (ms: number) => {
      await world.sim('POST', 'clock', { advanceMs: ms });
      return (await sweep()).written;
    };
    const jumps = [
      dayMs - 10 * 60_000,
      -10 * 60_000,
      25 * 60_000,
      -10 * 60_000,
      10 * 60_000,
      3 * dayMs,
      12 * dayMs,
      dayMs,
    ];
    const written: number[] = [];
    for (const ms of jumps) written.push(await jump(ms));
    // Going back before the due time makes it due again, as it then is.
    expect(written).toEqual([0, 0, 1, 1, 1, 0, 1, 0]);
    expect(await only()).toMatchObject({ mpl_archivereason: archiveReason.Expired });
  });

  it('heals what no web hook told: closed leads and won opportunities', async () => {
    const [declined, qualified, won] = await seed('leads', [
      contactMe(1, hourMs, { statecode: 2, statuscode: 4 }),
      contactMe(2, hourMs, { statecode: 1, statuscode: 3 }),
      contactMe(3, hourMs, { statecode: 1, statuscode: 3, mpl_stage: stage.Accepted }),
    ]);
    await seed('opportunities', [
      { name: 'Deal', statecode: 1, statuscode: 3, 'originatingleadid@odata.bind': `/leads(${String(won)})` },
    ]);
    await sweep();
    const reasons = new Map(
      (await read('leads')).map((row) => [row['leadid'], [row['mpl_stage'], row['mpl_archivereason']]]),
    );
    expect(reasons.get(declined)).toEqual([stage.Archived, archiveReason.Declined]);
    expect(reasons.get(qualified)).toEqual([stage.Accepted, null]);
    expect(reasons.get(won)).toEqual([stage.Archived, archiveReason.Won]);
    expect((await sweep()).written).toBe(0);
  });

  it('heals lost opportunities, unless one of the lead is open still', async () => {
    const accepted = { statecode: 1, statuscode: 3, mpl_stage: stage.Accepted };
    const [lost, hopeful] = await seed('leads', [
      contactMe(1, hourMs, accepted),
      contactMe(2, hourMs, accepted),
    ]);
    const deal = (statecode: number, statuscode: number, lead = '') => ({
      ...{ name: 'Deal', statecode, statuscode },
      'originatingleadid@odata.bind': `/leads(${lead})`,
    });
    await seed('opportunities', [deal(2, 4, lost), deal(2, 4, hopeful), deal(0, 1, hopeful)]);
    await sweep();
    const stages = new Map(
      (await read('leads')).map((row) => [row['leadid'], [row['mpl_stage'], row['mpl_archivereason']]]),
    );
    expect(stages.get(lost)).toEqual([stage.Archived, archiveReason.Lost]);
    expect(stages.get(hopeful)).toEqual([stage.Accepted, null]);
    expect((await sweep()).written).toBe(0);
  });

  it('does not overwrite a lead that a seller changed a moment ago', async () => {
    const [id] = await seed('leads', [contactMe(1, 25 * hourMs)]);
    const racing: Dataverse = {
      ...world.dataverse,
      serverNow: Date.now(),
      updateEach: async (...update) => {
        const moved = { mpl_followupdueon: iso(Date.now() + dayMs) };
        await fetch(`${world.url}/api/data/v9.2/leads(${String(id)})`, {
          method: 'PATCH',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(moved),
        });
        return world.dataverse.updateEach(...update);
      },
    };
    const result = await sweepLeads(racing, { sinceMs: Date.now(), remindBeforeMs: undefined });
    expect(result).toMatchObject({ written: 0, left: 1 });
    expect(await only()).toMatchObject({ mpl_followupstatus: followUpStatus.Due });
  });

  it('two at once do no harm', async () => {
    await seed(
      'leads',
      Array.from({ length: 50 }, (_, index) => contactMe(index, 25 * hourMs)),
    );
    const results = await Promise.all([sweep(), sweep()]);
    expect(results.reduce((sum, { written }) => sum + written, 0)).toBeGreaterThanOrEqual(50);
    expect((await read('leads')).every((row) => row['mpl_followupstatus'] === followUpStatus.Overdue)).toBe(
      true,
    );
  });
});
