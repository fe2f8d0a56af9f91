import type { ChartRow, ScreenTile } from '../../../local/site/charts/screen-chart';
import type { Screen } from '../../../local/site/form/screen';
import { serveSite, type Site } from '../../../local/site/serve-site';
import { action, followUpStatus, source } from '../../../leads/schema/choices';
import { serviceForFile } from '../simulator/service-for-file';
import type { Script } from '../dataverse/scripted-server';
import { pageFolder } from './page-folder';
import { answerJson, startSiteWorld, type SiteWorld } from './site-world';

const { service, createLead } = serviceForFile();
let site: Site;
let screen: Screen;

beforeAll(async () => {
  site = await serveSite({
    port: 0,
    functionsUrl: service.url,
    functionKey: 'key',
    dataverseUrl: service.url,
    pageFolder: await pageFolder(),
  });
  screen = (await (await fetch(`${site.url}/read/screen`)).json()) as Screen;
});
afterAll(() => site.close());

const tiles = (): readonly ScreenTile[] => [
  ...screen.deskCharts,
  ...screen.dashboards.flatMap((dashboard) => dashboard.tiles),
];
const chartNamed = (name: string) => {
  const tile = tiles().find(({ chart }) => chart?.texts[1033]?.startsWith(name));
  if (tile?.chart === undefined) throw new Error(`no chart ${name}`);
  return { chart: tile.chart.id, view: tile.viewId };
};
const ask = ({ chart, view }: { chart: string; view: string }) =>
  fetch(`${site.url}/read/chart?chart=${chart}&view=${view}`);
const rowsOf = async (name: string) => (await (await ask(chartNamed(name))).json()) as readonly ChartRow[];
const figuresOf = async (name: string) =>
  (await rowsOf(name)).map(({ category, series, measure }) => [
    category.value,
    ...(series === undefined ? [] : [series.value]),
    measure,
  ]);

const lead = (columns: object) =>
  createLead({
    lastname: 'Berg',
    subject: 'Lead',
    mpl_source: source.AppSource,
    mpl_action: action.INS,
    mpl_offertitle: 'Backup',
    mpl_receivedon: '2026-11-20T10:00:00Z',
    ...columns,
  });

describe('a chart of the solution', () => {
  test('counts the leads of its view by its own query: no test leads, none from elsewhere', async () => {
    await lead({});
    await lead({ mpl_source: source.AzurePortal });
    await lead({ mpl_source: source.AzurePortal, mpl_action: action.Create });
    await lead({ mpl_istest: true });
    await lead({ mpl_source: null });
    expect(await figuresOf('Leads by source and action')).toEqual([
      [source.AppSource, action.INS, 1],
      [source.AzurePortal, action.INS, 1],
      [source.AzurePortal, action.Create, 1],
    ]);
    expect((await rowsOf('Leads by source'))[1]?.category).toEqual({
      value: source.AzurePortal,
      formatted: 'Azure portal',
    });
  });

  test('of the response time averages the minutes of answered leads, by week and by offer', async () => {
    await lead({ mpl_responseminutes: 10 });
    await lead({ mpl_responseminutes: 30, mpl_offertitle: 'Maps' });
    await lead({ mpl_followupstatus: followUpStatus.Due });
    await lead({ mpl_receivedon: '2026-11-10T10:00:00Z', mpl_offertitle: 'Unanswered' });
    expect(await figuresOf('Response time by week')).toEqual([
      [46, null],
      [47, 20],
    ]);
    expect(await figuresOf('Response time by offer')).toEqual([
      ['Maps', 30],
      ['Backup', 10],
      ['Unanswered', null],
    ]);
  });

  test('leaves empty what is empty: leads that have no outcome yet', async () => {
    await lead({});
    expect(await figuresOf('How offers perform')).toEqual([['Backup', null, 1]]);
  });

  test('can be drawn, each of them, with nothing in Dataverse and with a lead', async () => {
    const charts = tiles().filter(({ chart }) => chart !== undefined);
    for (const isEmpty of [true, false]) {
      if (!isEmpty) await lead({ mpl_responseminutes: 5 });
      for (const { chart, viewId } of charts) {
        const response = await ask({ chart: chart?.id ?? '', view: viewId });
        expect([response.status, ((await response.json()) as []).length]).toEqual([200, isEmpty ? 0 : 1]);
      }
    }
  });
});

test.each([
  ['an unknown chart', (known: { chart: string; view: string }) => ({ ...known, chart: 'x' })],
  ['a view of another table', (known: { chart: string; view: string }) => ({ ...known, view: touchView() })],
])('%s is not there', async (_, change) => {
  const response = await ask(change(chartNamed('Leads by source')));
  expect([response.status, await response.json()]).toEqual([
    404,
    { error: { message: 'The solution has no such chart over such a view.' } },
  ]);
});
const touchView = () => screen.views.find(({ table }) => table === 'mpl_leadtouch')?.id ?? '';

describe('when Dataverse', () => {
  let world: SiteWorld;
  beforeAll(async () => {
    world = await startSiteWorld();
  });
  afterAll(() => world.stop());
  const read = () => {
    const { chart, view } = chartNamed('Leads by source');
    return world.read(`/read/chart?chart=${chart}&view=${view}`);
  };

  test('is asked for a chart, it is by an onlooker', async () => {
    await read();
    const [asked] = world.dataverse.requests;
    expect(asked?.headers).toMatchObject({ 'x-sim-observer': '1' });
    expect(asked?.path).toContain('leads?fetchXml=<fetch mapping="logical" aggregate="true">');
  });

  test.each<[string, Script, string]>([
    ['is away', (reply) => reply.destroy(), 'Dataverse does not answer.'],
    [
      'refuses',
      answerJson(400, { error: { message: 'AggregateQueryRecordLimit exceeded.' } }),
      'Dataverse refused the chart: AggregateQueryRecordLimit exceeded.',
    ],
    ['talks nonsense', (reply) => reply.end('Åsa Björk'), 'The answer could not be read.'],
  ])('%s, the page is told in words', async (_, script, message) => {
    world.answerDataverse = script;
    const response = await read();
    expect([response.status, await response.json()]).toEqual([502, { error: { message } }]);
  });
});
