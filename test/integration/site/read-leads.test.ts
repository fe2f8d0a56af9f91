import type { ShownLeads } from '../../../local/site/leads/shown-lead';
import type { Script } from '../dataverse/scripted-server';
import { answerJson, startSiteWorld, type SiteWorld } from './site-world';

let world: SiteWorld;

beforeAll(async () => {
  world = await startSiteWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.begin());

describe('the list of leads', () => {
  test('is read as an onlooker with labels, newest change first, touches expanded', async () => {
    const { leads } = (await (await world.read('/read/leads')).json()) as ShownLeads;
    expect(leads[0]).toMatchObject({ id: '1', topic: 'Contact me' });
    const [asked] = world.dataverse.requests;
    expect(asked?.headers).toMatchObject({
      'x-sim-observer': '1',
      prefer: 'odata.include-annotations="*"',
    });
    expect(asked?.path).toContain('$expand=mpl_lead_leadtouch(');
    expect(asked?.path).toContain('$orderby=modifiedon desc,createdon desc&$top=50&$count=true');
  });

  test.each([
    ['limit=100', '$top=100'],
    ['limit=100000', '$top=500'],
    ['limit=-1', '$top=50'],
    ['limit=x', '$top=50'],
  ])('%s asks for %s', async (query, top) => {
    await world.read(`/read/leads?${query}`);
    expect(world.dataverse.requests[0]?.path).toContain(`${top}&`);
  });

  test('is not sent again while nothing changed', async () => {
    const etag = (await world.read('/read/leads')).headers.get('etag') ?? '';
    expect((await world.read('/read/leads', { 'If-None-Match': etag })).status).toBe(304);
    world.answerDataverse = answerJson(200, { value: [] });
    const changed = await world.read('/read/leads', { 'If-None-Match': etag });
    expect(await changed.json()).toEqual({ total: 0, leads: [] });
  });

  test.each<[string, Script, string]>([
    ['is away', (reply) => reply.destroy(), 'Dataverse does not answer.'],
    ['refuses', answerJson(403, {}), 'Dataverse refused to list the leads with status 403.'],
    ['talks nonsense', (reply) => reply.end('Åsa Björk'), 'The answer could not be read.'],
  ])('says in words when Dataverse %s', async (_case, script, message) => {
    world.answerDataverse = script;
    const response = await world.read('/read/leads');
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({ error: { message } });
  });
});
