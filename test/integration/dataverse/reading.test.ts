import { createDataverse } from '../../../functions/dataverse/create-dataverse';
import {
  batch,
  batchRequests,
  json,
  refuse,
  startScripted,
  type Script,
  type SeenRequest,
  type Scripted,
} from './scripted-server';

let server: Scripted;
afterEach(() => server.stop());

async function start(script: Script) {
  server = await startScripted(script);
  return createDataverse({ url: server.url, auth: 'none', timeoutMs: 5_000 });
}

const key = (n: number) => `${'abcdefgh'.repeat(5)}${String(n).padStart(6, '0')}`;
const query = { select: ['leadid', 'mpl_leadkey'], column: 'mpl_leadkey' };

/** Keys that a request asks for, filter by filter. */
const askedKeys = ({ body, path }: SeenRequest): string[][] =>
  (path === '$batch' ? batchRequests(body).map(({ line }) => line) : [path]).map((line) => {
    expect(line).toContain(
      "$select=leadid,mpl_leadkey&$filter=Microsoft.Dynamics.CRM.In(PropertyName='mpl_leadkey',PropertyValues=[",
    );
    return JSON.parse(/PropertyValues=(\[.*?\])/.exec(line)?.[1] ?? '') as string[];
  });

const rowsFor: Script = (reply, request) => {
  const found = askedKeys(request).map((keys) => ({ value: keys.map((mpl_leadkey) => ({ mpl_leadkey })) }));
  if (request.path === '$batch')
    batch(
      reply,
      found.map((body) => ({
        status: 200,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })),
    );
  else json(reply, 200, found[0]);
};

describe('rows by key', () => {
  test.each([
    { count: 1, method: 'GET', filters: 1 },
    { count: 20, method: 'GET', filters: 1 },
    { count: 60, method: 'POST', filters: 1 },
    { count: 400, method: 'POST', filters: 1 },
    { count: 401, method: 'POST', filters: 2 },
    { count: 10_000, method: 'POST', filters: 25 },
  ])('$count keys cost one request', async ({ count, method, filters }) => {
    const dataverse = await start(rowsFor);
    const values = Array.from({ length: count }, (_, n) => key(n));
    const rows = await dataverse.retrieveByKey('lead', { ...query, values });
    expect(rows.map((row) => row['mpl_leadkey'])).toEqual(values);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.method).toBe(method);
    expect(askedKeys(server.requests[0] as SeenRequest)).toHaveLength(filters);
  });

  test('no address in a batch passes 64 KB', async () => {
    const dataverse = await start(rowsFor);
    const longest = (n: number) => `${'a'.repeat(90)}-${String(n).padStart(8, '0')}`;
    await dataverse.retrieveByKey('lead', {
      ...query,
      values: Array.from({ length: 1_000 }, (_, n) => longest(n)),
    });
    const lines = server.requests[0]?.body.split('\r\n').filter((line) => line.startsWith('GET ')) ?? [];
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line.length).toBeLessThan(64 * 1024);
  });

  test('a key asked for twice is asked for once', async () => {
    const dataverse = await start(rowsFor);
    await expect(
      dataverse.retrieveByKey('lead', { ...query, values: ['a', 'a', 'b'] }),
    ).resolves.toHaveLength(2);
  });

  test.each([['0123456789abcdef0123456789abcdef'], ['11111111-1111-4111-8111-111111111111']])(
    '%s is asked for as text',
    async (value) => {
      const dataverse = await start(rowsFor);
      await dataverse.retrieveByKey('lead', { ...query, values: [value] });
      expect(server.requests[0]?.path).toContain(`PropertyValues=["${value}"]`);
    },
  );

  test('all pages are followed, on the address of the first', async () => {
    const next =
      'https://another.crm.dynamics.com/api/data/v9.2/leads?$select=leadid&$skiptoken=%3Ccookie%20pagenumber=%222%22/%3E';
    const dataverse = await start((reply, _, index) =>
      json(reply, 200, { value: [{ leadid: `${index}` }], ...(index < 2 && { '@odata.nextLink': next }) }),
    );
    const rows = await dataverse.retrieveByKey('lead', { ...query, values: ['a'] });
    expect(rows).toEqual([{ leadid: '0' }, { leadid: '1' }, { leadid: '2' }]);
    expect(server.requests.slice(1).map(({ path }) => path)).toEqual(
      Array(2).fill('leads?$select=leadid&$skiptoken=<cookie pagenumber="2"/>'),
    );
  });

  test('expanded rows come with them', async () => {
    const dataverse = await start((reply) =>
      json(reply, 200, { value: [{ mpl_touchkey: 'a', mpl_LeadId: { leadid: '1', statecode: 0 } }] }),
    );
    const rows = await dataverse.retrieveByKey('mpl_leadtouch', {
      select: ['mpl_touchkey'],
      column: 'mpl_touchkey',
      values: ['a'],
      expand: [{ property: 'mpl_LeadId', select: ['leadid', 'statecode'] }],
    });
    expect(rows).toEqual([{ mpl_touchkey: 'a', mpl_LeadId: { leadid: '1', statecode: 0 } }]);
    expect(server.requests[0]?.path).toContain('&$expand=mpl_LeadId($select=leadid,statecode)');
  });

  test('a refused part refuses the whole', async () => {
    const dataverse = await start((reply) =>
      batch(reply, [
        { status: 200, body: '{"value":[]}' },
        { status: 403, body: '{"error":{"code":"0x80040220","message":""}}' },
      ]),
    );
    const values = Array.from({ length: 500 }, (_, n) => key(n));
    await expect(dataverse.retrieveByKey('lead', { ...query, values })).rejects.toMatchObject({
      family: 'permanent',
      scope: 'environment',
    });
  });

  test.each([[1], [60]])('a refusal of %i keys is told with its code', async (count) => {
    const dataverse = await start((reply, { path }) =>
      path === '$batch'
        ? batch(reply, [{ status: 400, body: '{"error":{"code":"0x80060888","message":""}}' }])
        : refuse(reply, 400, '0x80060888'),
    );
    const values = Array.from({ length: count }, (_, n) => key(n));
    await expect(dataverse.retrieveByKey('lead', { ...query, values })).rejects.toMatchObject({
      status: 400,
      code: '0x80060888',
      scope: 'environment',
    });
  });
});

describe('FetchXML', () => {
  const fetchXml = '<fetch><entity name="lead"><attribute name="leadid"/></entity></fetch>';
  const cookieXml = '<cookie page="1"><company last="O&amp;Co $1" first="a" /></cookie>';
  const cookie = `<cookie pagenumber="2" pagingcookie="${encodeURIComponent(encodeURIComponent(cookieXml))}" istracking="False" />`;

  test('all pages are followed by their cookie', async () => {
    const dataverse = await start((reply, _, index) =>
      json(reply, 200, {
        value: [{ leadid: `${index}` }],
        ...(index === 0 && { '@Microsoft.Dynamics.CRM.fetchxmlpagingcookie': cookie }),
      }),
    );
    await expect(dataverse.fetchXml('lead', fetchXml)).resolves.toEqual([{ leadid: '0' }, { leadid: '1' }]);
    const [first, second] = server.requests.map(({ path }) => path);
    expect(first).toBe(`leads?fetchXml=${fetchXml.replace('<fetch', '<fetch page="1"')}`);
    const inAttribute =
      '&lt;cookie page=&quot;1&quot;&gt;&lt;company last=&quot;O&amp;amp;Co $1&quot; first=&quot;a&quot; /&gt;&lt;/cookie&gt;';
    expect(second).toBe(
      `leads?fetchXml=${fetchXml.replace('<fetch', () => `<fetch page="2" paging-cookie="${inAttribute}"`)}`,
    );
    expect(server.requests[0]?.headers['prefer']).toContain('Microsoft.Dynamics.CRM.fetchxmlpagingcookie');
  });

  test('a long query goes as a batch', async () => {
    const values = Array.from(
      { length: 500 },
      (_, n) => `<value>11111111-0000-4000-8000-${String(n).padStart(12, '0')}</value>`,
    ).join('');
    const dataverse = await start((reply) =>
      batch(reply, [{ status: 200, body: '{"value":[{"leadid":"1"}]}' }]),
    );
    const long = `<fetch><entity name="lead"><filter><condition attribute="leadid" operator="in">${values}</condition></filter></entity></fetch>`;
    await expect(dataverse.fetchXml('lead', long)).resolves.toEqual([{ leadid: '1' }]);
    expect(server.requests[0]).toMatchObject({ method: 'POST', path: '$batch' });
    expect(batchRequests(server.requests[0]?.body ?? '')[0]?.line).toContain(
      'GET leads?fetchXml=<fetch page="1"><entity name="lead">',
    );
  });
});
