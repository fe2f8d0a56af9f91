import { applyChanges } from '../../../functions/follow-up/events/apply-changes';
import type { Dataverse } from '../../../functions/dataverse/dataverse';
import { DataverseError } from '../../../functions/dataverse/dataverse-error';
import { stage } from '../../../leads/schema/choices';
import { contactMe, hourMs, startSweepWorld, type SweepWorld } from './sweep-world';

describe('word of an opportunity', () => {
  let world: SweepWorld;
  beforeAll(async () => {
    world = await startSweepWorld();
  });
  afterAll(() => world.stop());

  it('whose lead is refused is refused itself, so that it is kept', async () => {
    const [lead] = await world.seed('leads', [
      contactMe(1, hourMs, { statecode: 1, statuscode: 3, mpl_stage: stage.Accepted }),
    ]);
    const [opportunity = ''] = await world.seed('opportunities', [
      { ...{ name: 'Deal', statecode: 2, statuscode: 4 }, 'originatingleadid@odata.bind': `/leads(${lead})` },
    ]);
    const refusing: Dataverse = {
      ...world.dataverse,
      serverNow: Date.now(),
      updateEach: (_table, rows) =>
        Promise.resolve(rows.map(() => ({ kind: 'failed', error: refusal }) as const)),
    };
    const { refused, written } = await applyChanges(refusing, [
      {
        ...{ kind: 'opportunity-changed', id: opportunity, operationId: 'operation', leadKey: undefined },
        ...{ qualified: false, reopened: false, stopsContact: false, saysContacted: false },
        occurredAtMs: undefined,
      },
    ]);
    expect(written).toBe(0);
    expect([...refused]).toEqual([[opportunity, refusal.code]]);
  });
});

const refusal = new DataverseError('Refused.', {
  ...{ code: '0x80040216', family: 'transient', scope: 'row', status: 500 },
});
