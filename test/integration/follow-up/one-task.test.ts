import type { Dataverse } from '../../../functions/dataverse/dataverse';
import { DataverseError } from '../../../functions/dataverse/dataverse-error';
import { createTasks } from '../../../functions/follow-up/nurture/create-tasks';
import { runSweep } from '../../../functions/follow-up/sweep/run-sweep';
import { applyRetention } from '../../../functions/inbox/retention';
import { startNoticeWorld, type NoticeWorld } from './notice-world';

const dayMs = 24 * 3_600_000;

describe('the task of an accepted lead', () => {
  let world: NoticeWorld;
  beforeAll(async () => {
    world = await startNoticeWorld();
  });
  afterAll(() => world.stop());

  it('is not made again when its owner has deleted it, however long ago', async () => {
    const { storage, dataverse, log, config } = world.services;
    const leadid = await world.request(1);
    const accepted = () =>
      createTasks({ storage, dataverse, log, language: config.language }, [
        { leadid, mpl_offertitle: 'CRM' },
      ]);
    await accepted();
    const [task] = await world.read('tasks');
    expect(task).toMatchObject({ _regardingobjectid_value: leadid });
    await dataverse.delete('task', String(task?.['activityid']));
    expect(await applyRetention(storage, 30, Date.now() + 40 * dayMs)).toBe(1);
    await accepted();
    expect(await world.read('tasks')).toEqual([]);
  });

  it('is made although Dataverse has trouble with that of another lead', async () => {
    const { storage, dataverse, log, config } = world.services;
    const trouble = new DataverseError('An unexpected error occurred.', {
      ...{ family: 'transient', scope: 'row', code: '0x80040216', status: 500 },
    });
    const [troubled, other] = [await world.request(3), await world.request(4)];
    const createEach: Dataverse['createEach'] = (table, rows) =>
      JSON.stringify(rows).includes(troubled)
        ? Promise.resolve(rows.map(() => ({ kind: 'failed', error: trouble })))
        : dataverse.createEach(table, rows);
    const work = { storage, log, language: config.language };
    const leads = [{ leadid: troubled }, { leadid: other }];
    const there = { ...dataverse, serverNow: dataverse.serverNow, createEach };
    await expect(createTasks({ ...work, dataverse: there }, leads)).rejects.toThrow(trouble);
    const tasks = async () => (await world.read('tasks')).map((row) => row['_regardingobjectid_value']);
    expect(await tasks()).toEqual([other]);
    await createTasks({ ...work, dataverse }, leads);
    expect((await tasks()).sort()).toEqual([troubled, other].sort());
  });

  it('is made after a sweep too, when no web hook told that the lead was qualified', async () => {
    const leadId = await world.request(2, { statecode: 1, statuscode: 3 });
    const accepted: unknown[] = [];
    const sweep = () =>
      runSweep(world.services, (leads) => {
        accepted.push(...leads.map(({ leadid }) => leadid));
        return Promise.resolve();
      });
    await sweep();
    await sweep();
    expect(accepted).toEqual([leadId]);
  });
});
