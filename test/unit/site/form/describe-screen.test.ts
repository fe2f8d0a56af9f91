import { join } from 'node:path';
import { controlNamesOf } from '../../../../local/site/form/server/control-names';
import { describeScreen } from '../../../../local/site/form/server/describe-screen';
import type { Screen } from '../../../../local/site/form/screen';
import { neededColumns } from '../../../../pcf-controls/LeadGrid/LeadGrid/columns/needed-columns';
import { readSolution } from '../../../../solution/read/read-solution';

let screen: Screen;
beforeAll(async () => {
  const solution = await readSolution(join(__dirname, '../../../../solution/src'));
  screen = describeScreen(solution);
  expect(() => describeScreen({ ...solution, forms: [] })).toThrow('no main form "Marketplace Lead"');
});

const cells = () =>
  screen.leadForm.tabs.flatMap(({ columns }) =>
    columns.flatMap(({ sections }) => sections.flatMap((section) => section.cells)),
  );

test('our controls stand where the form puts them, every property bound to its column', () => {
  const control = cells().find(
    ({ content }) => content.kind === 'control' && content.control === 'FollowUpStatus',
  );
  expect(control?.content).toMatchObject({ column: 'mpl_stage', isDisabled: false });
  expect(control?.content).toHaveProperty(
    'properties',
    expect.arrayContaining([
      { name: 'stage', column: 'mpl_stage' },
      { name: 'followUpDueOn', column: 'mpl_followupdueon' },
    ]),
  );
  expect([...controlNamesOf(screen)].sort()).toEqual([
    'ContactValidity',
    'FollowUpStatus',
    'LeadGrid',
    'LeadSourceBreakdown',
  ]);
});

test('the sub-grid of touches knows its look-up and its view', () => {
  const subgrid = cells().find(({ content }) => content.kind === 'subgrid');
  expect(subgrid?.content).toMatchObject({ table: 'mpl_leadtouch', lookup: 'mpl_leadid' });
  const { viewId } = subgrid?.content as { viewId: string };
  expect(screen.views.some(({ id, table }) => id === viewId && table === 'mpl_leadtouch')).toBe(true);
});

test('the grid on the form is that of the start page, over all leads, with the scope of the customer', () => {
  const grids = cells().flatMap(({ content }) => (content.kind === 'grid' ? [content.grid] : []));
  expect(grids).toMatchObject([
    { control: 'LeadGrid', dataSet: 'leads', properties: [{ name: 'scope', constant: 'customer' }] },
  ]);
  expect(screen.views.find(({ id }) => id === grids[0]?.viewId)?.texts[1033]).toBe('All marketplace leads');
  expect(screen.leadGrid.properties).toEqual([{ name: 'scope', constant: 'all' }]);
});

test('views of leads bring the columns that only the grid reads, hidden', () => {
  const view = screen.views.find(({ id }) => id === screen.leadGrid.viewId);
  const hidden = view?.columns.flatMap(({ name, isHidden }) => (isHidden ? [name] : []));
  expect(hidden).toContain('mpl_firstcontactedon');
  expect(hidden).not.toContain('fullname');
  const brought = view?.columns.map(({ name }) => name);
  expect(neededColumns.filter((name) => !brought?.includes(name))).toEqual([]);
});

test('the list opens with the view of marketplace leads, and each view to choose is there', () => {
  const view = screen.views.find(({ id }) => id === screen.leadGrid.viewId);
  expect(view?.texts[1033]).toBe('Marketplace leads');
  expect(view?.filters).toContain('<condition attribute="mpl_istest"');
  for (const id of screen.leadGrid.viewIds) expect(screen.views.some((each) => each.id === id)).toBe(true);
});

test('columns and choices have their texts in four languages, Dynamics’ own columns included', () => {
  const { mpl_stage: stage, fullname } = screen.columns['lead'] ?? {};
  expect(stage?.options?.[727000000]).toEqual({
    1033: 'Received',
    1040: 'Ricevuto',
    1043: expect.any(String) as string,
    1053: 'Mottaget',
  });
  expect(fullname?.texts[1053]).toBe('Namn');
});
