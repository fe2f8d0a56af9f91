import { serviceForFile } from './service-for-file';

const { service } = serviceForFile();

describe('the record', () => {
  interface Recorded {
    readonly total: number;
    readonly byOperation: Readonly<Record<string, number>>;
    readonly log: readonly {
      readonly operation: string;
      readonly status: number;
      readonly rows: number;
      readonly path: string;
    }[];
  }
  const recorded = async (): Promise<Recorded> =>
    (await service.sim('GET', 'requests')).json as unknown as Recorded;
  const batch = {
    body: '--x\r\nContent-Type: application/http\r\n\r\nGET leads HTTP/1.1\r\n\r\n\r\n--x\r\nContent-Type: application/http\r\n\r\nGET leads HTTP/1.1\r\n\r\n\r\n--x--',
    headers: { 'Content-Type': 'multipart/mixed; boundary=x' },
  };
  const targets = {
    Targets: [
      { '@odata.type': 'Microsoft.Dynamics.CRM.lead' },
      { '@odata.type': 'Microsoft.Dynamics.CRM.lead' },
    ],
  };
  const missing = '11111111-1111-1111-1111-111111111111';

  it.each([
    ['GET', 'WhoAmI', {}, 'WhoAmI', 200, 1],
    ['GET', '$metadata', {}, 'Metadata', 200, 1],
    ['GET', "EntityDefinitions(LogicalName='lead')", {}, 'Metadata', 200, 1],
    ['GET', "GlobalOptionSetDefinitions(Name='mpl_source')", {}, 'Metadata', 200, 1],
    ['GET', 'sdkmessagefilters', {}, 'Metadata', 200, 1],
    ['GET', `leads(${missing})`, {}, 'Retrieve', 404, 1],
    ['GET', 'leads', {}, 'RetrieveMultiple', 200, 1],
    ['GET', 'leads/$count', {}, 'RetrieveMultiple', 200, 1],
    ['GET', `leads(${missing})/mpl_lead_leadtouch`, {}, 'RetrieveMultiple', 404, 1],
    ['POST', 'leads', { body: {} }, 'Create', 204, 1],
    ['PATCH', `leads(${missing})`, { body: {}, headers: { 'If-Match': '*' } }, 'Update', 404, 1],
    ['PATCH', `leads(${missing})`, { body: {} }, 'Upsert', 204, 1],
    ['PUT', `leads(${missing})/subject`, { body: { value: 'A' } }, 'Update', 404, 1],
    ['DELETE', `leads(${missing})/subject`, {}, 'Update', 404, 1],
    ['DELETE', `leads(${missing})`, {}, 'Delete', 404, 1],
    ['POST', 'leads/Microsoft.Dynamics.CRM.CreateMultiple', { body: targets }, 'CreateMultiple', 200, 2],
    ['POST', 'leads/Microsoft.Dynamics.CRM.UpdateMultiple', { body: targets }, 'UpdateMultiple', 400, 2],
    ['POST', 'leads/Microsoft.Dynamics.CRM.UpsertMultiple', { body: targets }, 'UpsertMultiple', 204, 2],
    ['POST', '$batch', batch, 'Batch', 200, 2],
    ['POST', `leads(${missing})/Microsoft.Dynamics.CRM.QualifyLead`, { body: {} }, 'QualifyLead', 404, 1],
    ['GET', "RetrieveTotalRecordCount(EntityNames=['lead'])", {}, 'RetrieveTotalRecordCount', 200, 1],
  ])('%s %s is one entry', async (method, path, extras, operation, status, rows) => {
    const before = Date.now();
    await service.api(method, path, extras);
    const { total, byOperation, log } = await recorded();
    expect([total, byOperation]).toEqual([1, { [operation]: 1 }]);
    expect(log).toEqual([expect.objectContaining({ method, path, operation, status, rows })]);
    const [{ at, endedAt }] = log as unknown as [{ at: number; endedAt: number }];
    expect(at).toBeGreaterThanOrEqual(before);
    expect(endedAt).toBeGreaterThanOrEqual(at);
  });

  it('shows paths decoded, with the query', async () => {
    await service.api('GET', `leads?$filter=${encodeURIComponent("subject eq 'A b'")}`);
    expect((await recorded()).log[0]?.path).toBe("leads?$filter=subject eq 'A b'");
  });

  it('shows dropped connections with status 0 and what the answer said of waiting', async () => {
    await service.sim('POST', 'faults', {
      rules: [
        { dropConnection: true, times: 1 },
        { kind: 'requests', retryAfterSeconds: 3 },
      ],
    });
    await service.api('GET', 'WhoAmI').catch(() => undefined);
    await service.api('GET', 'WhoAmI');
    const { log } = await recorded();
    expect(log).toEqual([
      expect.objectContaining({ status: 0 }),
      expect.objectContaining({ status: 429, retryAfterSeconds: 3 }),
    ]);
    expect(log[0]).not.toHaveProperty('retryAfterSeconds');
  });

  it('leaves observers and control calls out, and can be cleared', async () => {
    await service.api('GET', 'WhoAmI', { headers: { 'x-sim-observer': '1' } });
    expect((await recorded()).total).toBe(0);
    await service.api('GET', 'WhoAmI');
    expect((await service.sim('DELETE', 'requests')).status).toBe(204);
    expect(await recorded()).toEqual({ total: 0, byOperation: {}, log: [] });
  });
});
