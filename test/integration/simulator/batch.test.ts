import { batchBody, batchHeaders, changeSet, partStatuses, type PartOf } from './batch-body';
import { serviceForFile } from './service-for-file';
import { errorOf, rowsOf, startService, type Answered } from './simulated-service';

const { service } = serviceForFile();

const post = (subject: string, extras: Partial<PartOf> = {}): PartOf => ({
  line: 'POST leads',
  body: { subject },
  ...extras,
});
const bad = post('x'.repeat(301));
const send = (body: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> =>
  service.api('POST', '$batch', { body, headers: { ...batchHeaders, ...headers } });
const subjects = async (): Promise<unknown[]> =>
  rowsOf(await service.api('GET', 'leads?$select=subject'))
    .map(({ subject }) => subject)
    .sort();
const continueOnError = { Prefer: 'odata.continue-on-error' };

describe('parts on their own', () => {
  it('answers 200 with one part per request, in order', async () => {
    const answer = await send(batchBody(post('A'), { line: 'GET leads?$select=subject' }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(
      /^multipart\/mixed; boundary=batchresponse_[0-9a-f-]{36}$/,
    );
    expect(partStatuses(answer.text)).toEqual([204, 200]);
    expect(answer.text).toContain(
      'Content-Type: application/json; odata.metadata=minimal; odata.streaming=true\r\n',
    );
    expect(answer.text).toMatch(/^OData-EntityId: .*\/leads\([0-9a-f-]{36}\)\r$/m);
    expect(answer.text).toMatch(/^Location: .*\/leads\([0-9a-f-]{36}\)\r$/m);
    expect(answer.text).toContain('"subject":"A"');
  });

  it.each(['/api/data/v9.2/leads', 'https://org.crm.dynamics.com/api/data/v9.2/leads', 'leads'])(
    'takes the URL %s',
    async (url) => {
      expect(partStatuses((await send(batchBody({ line: `POST ${url}`, body: {} }))).text)).toEqual([204]);
    },
  );

  it('stops at the first failure with an error, keeping what went before', async () => {
    const answer = await send(batchBody(post('A'), bad, post('C')));
    expect(answer.status).toBe(400);
    expect(partStatuses(answer.text)).toEqual([204, 400]);
    expect(answer.text).toContain('0x80044331');
    expect(answer.text).toMatch(/^REQ_ID: /m);
    expect(await subjects()).toEqual(['A']);
  });

  it('answers with the status of the failed part when set so', async () => {
    const other = await startService({ behaviour: { failedBatchStatus: 'part' } });
    const body = batchBody({ line: 'GET leads(11111111-1111-1111-1111-111111111111)' });
    const answer = await other.api('POST', '$batch', { body, headers: batchHeaders });
    await other.close();
    expect(answer.status).toBe(404);
  });

  it('goes on after a failure when asked to', async () => {
    const answer = await send(batchBody(post('A'), bad, post('C')), continueOnError);
    expect(answer.status).toBe(200);
    expect(partStatuses(answer.text)).toEqual([204, 400, 204]);
    expect(await subjects()).toEqual(['A', 'C']);
  });

  it('puts error details only into parts that ask for annotations', async () => {
    const annotated = { ...bad, headers: ['Prefer: odata.include-annotations="*"'] };
    const answer = await send(batchBody(bad, annotated), continueOnError);
    expect(answer.text.match(/HelpLink/g)).toHaveLength(1);
  });
});

describe('change sets', () => {
  it('nests the answers and echoes content ids', async () => {
    const answer = await send(
      batchBody(changeSet(post('A', { contentId: '1' }), post('B', { contentId: '2' }))),
    );
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/Content-Type: multipart\/mixed; boundary=changesetresponse_/);
    expect(answer.text.match(/^Content-ID: [12]\r$/gm)).toEqual(['Content-ID: 1\r', 'Content-ID: 2\r']);
    expect(await subjects()).toEqual(['A', 'B']);
  });

  it('keeps nothing of a set in which one request fails, and says so in one part', async () => {
    const answer = await send(batchBody(changeSet(post('A'), bad), post('C')), continueOnError);
    expect(partStatuses(answer.text)).toEqual([400, 204]);
    expect(await subjects()).toEqual(['C']);
  });

  it('lets later requests refer to earlier ones, in the URL and in a bind', async () => {
    const answer = await send(
      batchBody(
        changeSet(
          post('A', { contentId: '1' }),
          { line: 'POST mpl_leadtouches', body: { mpl_name: 't', 'mpl_LeadId@odata.bind': '$1' } },
          { line: 'PATCH $1', body: { lastname: 'Doe' }, contentId: '3' },
        ),
      ),
    );
    expect(answer.status).toBe(200);
    const [lead] = rowsOf(
      await service.api('GET', 'leads?$select=lastname&$expand=mpl_lead_leadtouch($select=mpl_name)'),
    );
    expect(lead).toMatchObject({ lastname: 'Doe', mpl_lead_leadtouch: [{ mpl_name: 't' }] });
  });

  it('refuses a reference to a later part', async () => {
    const touch = { line: 'POST mpl_leadtouches', body: { 'mpl_LeadId@odata.bind': '$2' } };
    const answer = await send(batchBody(changeSet(touch, post('A', { contentId: '2' }))));
    expect(answer.text).toContain("Content-ID Reference: '$2' does not exist in the batch context.");
    expect(await subjects()).toEqual([]);
  });

  it('refuses a request that only reads', async () => {
    expect(partStatuses((await send(batchBody(changeSet({ line: 'GET leads' })))).text)).toEqual([400]);
  });

  it('sees its own rows: the same key twice undoes the set', async () => {
    const keyed = { line: 'POST leads', body: { mpl_leadkey: 'k' } };
    expect((await send(batchBody(changeSet(keyed, keyed)))).text).toContain('0x80060892');
    expect(await subjects()).toEqual([]);
  });
});

describe('bodies that are no batch', () => {
  const json = { 'Content-Type': 'application/json' };

  it.each([
    ['bare line feeds', batchBody(post('A')).replaceAll('\r\n', '\n'), {}],
    ['no closing boundary', batchBody(post('A')).replace('--batch_x--', ''), {}],
    ['another content type', '{}', json],
    ['a batch in a batch', batchBody({ line: 'POST $batch' }), {}],
    ['more than 1000 requests', batchBody(...Array.from({ length: 1001 }, () => post('A'))), {}],
  ])('refuses %s', async (_name, body, headers) => {
    const answer = await send(body, headers);
    expect([answer.status, errorOf(answer).code]).toEqual([400, '0x80048d19']);
    expect(await subjects()).toEqual([]);
  });

  it('takes 1000 requests', async () => {
    const answer = await send(batchBody(...Array.from({ length: 1000 }, () => post('A'))));
    expect(answer.status).toBe(200);
    expect(partStatuses(answer.text)).toHaveLength(1000);
  });
});
