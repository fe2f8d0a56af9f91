import { createDataverse } from '../../../functions/dataverse/create-dataverse';
import { json, noContent, refuse, startScripted, type Script, type Scripted } from './scripted-server';

const guid = (n: number) => `11111111-0000-4000-8000-${String(n).padStart(12, '0')}`;

let server: Scripted;
afterEach(() => server.stop());

async function start(script: Script) {
  server = await startScripted(script);
  return createDataverse({ url: server.url, auth: 'none', timeoutMs: 5_000 });
}

const sentBody = (index = 0): unknown => JSON.parse(server.requests[index]?.body ?? '');

describe('bulk messages', () => {
  test('CreateMultiple names the type of each row and gives ids in order', async () => {
    const dataverse = await start((reply) => json(reply, 200, { Ids: [guid(1), guid(2)] }));
    await expect(
      dataverse.createMultiple('lead', [{ subject: 'Gränze' }, { subject: 'b', donotemail: true }]),
    ).resolves.toEqual([guid(1), guid(2)]);
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      path: 'leads/Microsoft.Dynamics.CRM.CreateMultiple',
    });
    expect(sentBody()).toEqual({
      Targets: [
        { '@odata.type': 'Microsoft.Dynamics.CRM.lead', subject: 'Gränze' },
        { '@odata.type': 'Microsoft.Dynamics.CRM.lead', subject: 'b', donotemail: true },
      ],
    });
  });

  test('UpdateMultiple carries the primary ids', async () => {
    const dataverse = await start((reply) => noContent(reply));
    await dataverse.updateMultiple('lead', [{ leadid: guid(1), telephone1: null }]);
    expect(server.requests[0]?.path).toBe('leads/Microsoft.Dynamics.CRM.UpdateMultiple');
    expect(sentBody()).toEqual({
      Targets: [{ '@odata.type': 'Microsoft.Dynamics.CRM.lead', leadid: guid(1), telephone1: null }],
    });
  });

  test.each([['a1b2'], ['0123456789abcdef0123456789abcdef'], [guid(7)]])(
    'UpsertMultiple finds a row by the relative address of its key %s',
    async (key) => {
      const dataverse = await start((reply) => noContent(reply));
      const row = { mpl_name: 'x', 'mpl_LeadId@odata.bind': `/leads(${guid(1)})` };
      await dataverse.upsertMultiple('mpl_leadtouch', 'mpl_touchkey', [{ key, row }]);
      expect(server.requests[0]?.path).toBe('mpl_leadtouches/Microsoft.Dynamics.CRM.UpsertMultiple');
      expect(sentBody()).toEqual({
        Targets: [
          {
            '@odata.id': `mpl_leadtouches(mpl_touchkey='${key}')`,
            '@odata.type': 'Microsoft.Dynamics.CRM.mpl_leadtouch',
            ...row,
          },
        ],
      });
    },
  );

  test('are refused as a whole', async () => {
    const dataverse = await start((reply) => refuse(reply, 412, '0x80060892'));
    await expect(dataverse.createMultiple('lead', [{ subject: 'a' }])).rejects.toMatchObject({
      family: 'transient',
      scope: 'row',
      code: '0x80060892',
    });
    expect(server.requests).toHaveLength(1);
  });

  test('nothing to do costs no request', async () => {
    const dataverse = await start((reply) => noContent(reply));
    await expect(dataverse.createMultiple('lead', [])).resolves.toEqual([]);
    await dataverse.updateMultiple('lead', []);
    await dataverse.upsertMultiple('mpl_leadtouch', 'mpl_touchkey', []);
    await expect(dataverse.createEach('lead', [])).resolves.toEqual([]);
    await expect(
      dataverse.retrieveByKey('lead', { select: ['leadid'], column: 'mpl_leadkey', values: [] }),
    ).resolves.toEqual([]);
    expect(server.requests).toHaveLength(0);
  });

  test('what Dataverse would refuse as a whole is a fault of our code and is not sent', async () => {
    const dataverse = await start((reply) => noContent(reply));
    const upsert = (rows: { key: string; row: Record<string, string> }[]) =>
      dataverse.upsertMultiple('mpl_leadtouch', 'mpl_touchkey', rows);
    await expect(
      upsert([
        { key: 'a', row: {} },
        { key: 'A', row: {} },
      ]),
    ).rejects.toThrow(TypeError);
    await expect(upsert([{ key: 'a', row: { mpl_touchkey: 'a' } }])).rejects.toThrow(TypeError);
    await expect(upsert([{ key: "a'b", row: {} }])).rejects.toThrow(TypeError);
    await expect(dataverse.updateMultiple('lead', [{ subject: 'x' }])).rejects.toThrow(TypeError);
    await expect(dataverse.updateEach('lead', [{ subject: 'x' }])).rejects.toThrow(TypeError);
    await expect(dataverse.createMultiple('lead', [{ subject_Formatted: 'x' }])).rejects.toThrow(TypeError);
    expect(server.requests).toHaveLength(0);
  });
});
