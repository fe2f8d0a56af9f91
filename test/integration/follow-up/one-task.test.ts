import { randomUUID } from 'node:crypto';
import type { Dataverse } from '../../../functions/dataverse/dataverse';
import { DataverseError } from '../../../functions/dataverse/dataverse-error';
import { actOnChanges } from '../../../functions/follow-up/events/act-on-changes';
import { storeChange, waitingChanges } from '../../../functions/follow-up/events/event-inbox';
import type { StoredChange } from '../../../functions/follow-up/events/event-row';
import { untoldChange } from '../../../functions/follow-up/events/untold-change';
import { createTasks } from '../../../functions/follow-up/nurture/create-tasks';
import { runSweep } from '../../../functions/follow-up/sweep/run-sweep';
import { applyRetention } from '../../../functions/inbox/retention';
import { stage } from '../../../leads/schema/choices';
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

  describe('with which Dataverse has trouble', () => {
    const trouble = new DataverseError('An unexpected error occurred.', {
      ...{ family: 'transient', scope: 'row', code: '0x80040216', status: 500 },
    });
    let troubled: string;
    let other: string;
    let nowMs: number;
    let ids = 10;
    beforeEach(async () => {
      nowMs = Date.now();
      const qualified = { statecode: 1, statuscode: 3 };
      troubled = await world.request((ids += 1), qualified);
      other = await world.request((ids += 1), qualified);
    });

    /** Acts on word that both leads were qualified, and on what waits. */
    const act = async (isTroubled: boolean): Promise<readonly StoredChange[]> => {
      const { storage, dataverse, leases, log, config } = world.services;
      const createEach: Dataverse['createEach'] = (table, rows) =>
        isTroubled && JSON.stringify(rows).includes(troubled)
          ? Promise.resolve(rows.map(() => ({ kind: 'failed', error: trouble })))
          : dataverse.createEach(table, rows);
      const there = { ...dataverse, serverNow: dataverse.serverNow, createEach };
      await actOnChanges({
        ...{ storage, dataverse, leases, log, now: () => nowMs, lookAgain: () => Promise.resolve() },
        onAccepted: (leads) =>
          createTasks({ storage, log, language: config.language, dataverse: there }, leads),
      });
      return waitingChanges(storage);
    };
    const tell = async () => {
      for (const id of [troubled, other])
        await storeChange(
          world.services.storage,
          { ...untoldChange(id, 'sweep'), qualified: true, operationId: randomUUID() },
          nowMs,
        );
    };
    const haveTasks = async () =>
      (await world.read('tasks'))
        .map((row) => row['_regardingobjectid_value'])
        .filter((id) => id === troubled || id === other);

    it('waits alone, and is made when the trouble is over', async () => {
      await tell();
      expect(await act(true)).toMatchObject([{ id: troubled, operationId: 'task', qualified: false }]);
      expect(await haveTasks()).toEqual([other]);
      expect(await act(true)).toHaveLength(1);
      expect(await act(false)).toEqual([]);
      expect((await haveTasks()).sort()).toEqual([troubled, other].sort());
    });

    it('is given up after a day, in words', async () => {
      await tell();
      await act(true);
      nowMs += dayMs + 60_000;
      expect(await act(true)).toEqual([]);
      expect(await haveTasks()).toEqual([other]);
      expect(world.logged.filter((line) => line.includes('change-given-up'))).toEqual([
        JSON.stringify(['error', 'change-given-up', { kind: 'task', id: troubled, code: trouble.code }]),
      ]);
    });
  });

  it.each([
    ['qualified', { statecode: 1, statuscode: 3 }],
    ['accepted and left open', { mpl_stage: stage.Accepted }],
    ['accepted by the control', { statecode: 1, statuscode: 3, mpl_stage: stage.Accepted }],
  ])('is made after a sweep too, when no web hook told that the lead was %s', async (_how, changes) => {
    const leadId = await world.request(200, { mpl_leadkey: randomUUID(), ...changes });
    const { storage, dataverse, log, config } = world.services;
    let isAway = true;
    const sweep = () =>
      runSweep(world.services, async (leads) => {
        if (isAway) throw away;
        return createTasks({ storage, dataverse, log, language: config.language }, leads);
      });
    await expect(sweep()).rejects.toThrow(away);
    isAway = false;
    await sweep();
    await sweep();
    const tasks = await world.read(`tasks?$filter=_regardingobjectid_value eq ${leadId}`);
    expect(tasks).toHaveLength(1);
  });
});

const away = new DataverseError('Dataverse did not answer.', {
  ...{ family: 'transient', scope: 'environment', code: 'timeout', status: 0 },
});
