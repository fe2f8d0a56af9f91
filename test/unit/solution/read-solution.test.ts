import { join } from 'node:path';
import { leadColumns } from '../../../leads/schema/lead-columns';
import { buildSchema } from '../../../local/simulator/schema/schema';
import { platformColumns, platformOptions, platformPrimary } from '../../../solution/check/platform-columns';
import { readSolution } from '../../../solution/read/read-solution';
import type { Solution } from '../../../solution/read/read-package';
import { cellsOf } from '../../../solution/read/read-forms';
import { baseText } from '../../../solution/read/read-labels';
import { projectRoot } from './support/complete-sources';

describe('the solution as it is read from its sources', () => {
  let solution: Solution;
  beforeAll(async () => {
    solution = await readSolution(join(projectRoot, 'solution/src'));
  });
  const table = (name: string) => solution.tables.find(({ logicalName }) => logicalName === name);
  const formNamed = (name: string) => solution.forms.find(({ labels }) => baseText(labels) === name);

  it('tells a column with its limit and its labels in four languages', () => {
    const column = table('lead')?.columns.get('mpl_offertitle');
    expect(column).toMatchObject({
      schemaName: 'mpl_OfferTitle',
      type: 'string',
      maxLength: 300,
      validForUpdate: true,
    });
    expect(Object.fromEntries(column?.labels ?? [])).toEqual({
      1033: 'Offer title',
      1053: 'Erbjudandets titel',
      1040: 'Titolo offerta',
      1043: 'Titel van aanbieding',
    });
  });

  it('audits the stage and do-not-contact, and nothing else', () => {
    const audited = [...(table('lead')?.columns.values() ?? [])].filter(({ isAudited }) => isAudited);
    expect(audited.map(({ logicalName }) => logicalName).sort()).toEqual(['mpl_donotcontact', 'mpl_stage']);
  });

  it('tells the touch table as the Web API will have it', () => {
    expect(table('mpl_leadtouch')).toMatchObject({
      schemaName: 'mpl_LeadTouch',
      isOwn: true,
      entitySetName: 'mpl_leadtouches',
      ownership: 'user',
      primaryId: 'mpl_leadtouchid',
      primaryName: 'mpl_name',
      keys: [{ logicalName: 'mpl_touchkey', columns: ['mpl_touchkey'] }],
    });
    expect(solution.relationships).toEqual([
      expect.objectContaining({
        name: 'mpl_lead_leadtouch',
        referencedTable: 'lead',
        referencingTable: 'mpl_leadtouch',
        referencingColumn: 'mpl_leadid',
        referencingNavigation: 'mpl_LeadId',
        referencedNavigation: 'mpl_lead_leadtouch',
        onDelete: 'Cascade',
      }),
    ]);
  });

  it('has the views of the plan, the app’s first view first', () => {
    const names = solution.views
      .filter((view) => view.table === 'lead')
      .map(({ labels }) => baseText(labels));
    expect(names.sort()).toEqual([
      'All marketplace leads',
      'Contact requested',
      'Do not contact',
      'Due today',
      'Favorites',
      'Low quality',
      'Marketplace leads',
      'Overdue',
      'Qualified',
      'Test leads',
    ]);
  });

  it('leaves test leads out of every view but their own', () => {
    const withTests = solution.views
      .filter((view) => view.table === 'lead')
      .filter(
        ({ fetch }) =>
          !JSON.stringify(fetch).includes('"attribute":"mpl_istest","operator":"eq","value":"0"'),
      );
    expect(withTests.map(({ labels }) => baseText(labels))).toEqual(['Test leads']);
  });

  it('shows stage, source and due time at the head of the lead form', () => {
    const form = formNamed('Marketplace Lead');
    expect(form?.header.map(({ control }) => control?.column)).toEqual([
      'mpl_stage',
      'mpl_source',
      'mpl_followupdueon',
      'ownerid',
    ]);
    const cells = form ? cellsOf(form) : [];
    expect(cells.map(({ control }) => control?.id)).toEqual(
      expect.arrayContaining(['touches_grid', 'notescontrol']),
    );
  });

  it('shows every column of ours somewhere on the lead form', () => {
    const form = formNamed('Marketplace Lead');
    const shown = form ? cellsOf(form).map(({ control }) => control?.column) : [];
    const own = Object.keys(leadColumns).filter((name) => name.startsWith('mpl_'));
    expect(own.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it('opens the app with the grid of all marketplace leads beside charts', () => {
    const [first] = solution.siteMaps[0]?.entries ?? [];
    expect(first?.url).toMatch(/^\/main\.aspx\?pagetype=entityrecord&etn=mpl_leaddesk&id=[0-9a-f-]{36}$/);
    const desk = formNamed('Lead desk');
    const grid = desk?.bindings[0]?.controls.find(({ formFactor }) => formFactor === 2);
    expect(grid?.name).toBe('mpl_MarketplaceLeads.LeadGrid');
    const view = solution.views.find(({ labels }) => baseText(labels) === 'Marketplace leads');
    expect(grid?.dataSets[0]?.parameters.get('ViewId')).toBe(`{${view?.id ?? ''}}`);
    expect(grid?.dataSets[0]?.parameters.get('RelationshipName')).toBe('');
  });

  it('keeps dashboards within the six tiles that Dynamics allows', () => {
    for (const dashboard of solution.dashboards) expect(cellsOf(dashboard).length).toBeLessThanOrEqual(6);
  });
});

/** The simulator's Lead table was written from Microsoft's reference, independently of this. */
describe('what the checks know of Dynamics’ own tables', () => {
  const { tables } = buildSchema();
  const simulated = (name: string) => tables.find(({ logicalName }) => logicalName === name);

  it.each(Object.entries(platformColumns))('agrees with the simulator on %s', (name, columns) => {
    expect(simulated(name)).toBeDefined();
    for (const [column, type] of Object.entries(columns)) {
      const found = simulated(name)?.columns.get(column);
      const expected = column === 'ownerid' ? 'lookup' : type;
      expect({ column, type: found?.type }).toEqual({ column, type: expected });
    }
  });

  it.each(Object.entries(platformOptions))(
    'agrees with the simulator on the values of %s',
    (path, values) => {
      const [name = '', column = ''] = path.split('.');
      const options =
        simulated(name)
          ?.columns.get(column)
          ?.options?.map(({ value }) => value) ?? [];
      expect([...options].sort()).toEqual([...values]);
    },
  );

  it.each(Object.entries(platformPrimary))(
    'agrees with the simulator on id and name of %s',
    (name, { id, name: primaryName }) => {
      expect(simulated(name)).toMatchObject({ primaryId: id, primaryName });
    },
  );
});
