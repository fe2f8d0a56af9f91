import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventSteps } from '../../../functions/follow-up/events/steps';
import { mplLeadColumns } from '../../../leads/schema/lead-columns';
import { choices } from '../../../leads/schema/choice-labels';
import { requirements } from '../../../functions/dataverse/environment/requirements';
import { allCharts } from '../../../solution/description/charts/charts';
import { privilegeName, type Right } from '../../../solution/description/roles/role-description';
import { roles } from '../../../solution/description/roles/roles';
import { serviceRole } from '../../../solution/description/roles/service-role';
import { views } from '../../../solution/description/views/views';
import { withPrivilegeTables } from '../../../solution/sources/privilege-table';
import { projectRoot } from './support/complete-sources';

const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

describe('the administrator guide', () => {
  let guide: string;
  beforeAll(async () => {
    guide = await readFile(join(projectRoot, 'docs/admin-guide.md'), 'utf8');
  });

  it('shows every privilege of the roles with its reason', () => {
    expect(withPrivilegeTables(guide, roles)).toBe(guide);
    expect(guide).toContain('| mpl_LeadDesk | Read (all) | Opens the app’s start page. |');
  });

  it('counts right', () => {
    const leadViews = views.filter(({ table }) => table === 'lead').length;
    expect(guide).toContain(
      `${Object.keys(mplLeadColumns).length} columns, ${Object.keys(choices).length} choices`,
    );
    expect(guide).toContain(`${words[leadViews]} views, ${words[allCharts.length]} charts`);
    expect(guide).toContain(`${words[eventSteps.length]} asynchronous steps`);
  });

  it('leads only to sections that it has', () => {
    const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replaceAll(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(links.filter((anchor) => !headings.includes(anchor ?? ''))).toEqual([]);
  });
});

describe('the role of the service', () => {
  it('has every privilege that the app says it needs', () => {
    const held = serviceRole.grants.flatMap(({ table, rights }) =>
      (Object.keys(rights) as Right[]).map((right) => privilegeName(right, table).toLowerCase()),
    );
    const needed = requirements.flatMap(({ privileges }) => privileges.map((name) => name.toLowerCase()));
    expect(needed.filter((name) => !held.includes(name))).toEqual([]);
  });
});
