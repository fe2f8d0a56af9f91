import { join } from 'node:path';
import type { Column, Table } from '../../../local/simulator/catalog';
import { buildSchema } from '../../../local/simulator/schema/schema';
import { solutionTables } from '../../../local/simulator/schema/solution-tables';
import { readSolution } from '../../../solution/read/read-solution';
import { projectRoot } from './support/complete-sources';

/** A column without what only one of the two sides knows: letter case of its schema name, names of options in code. */
const comparable = ({ schemaName: _, options, ...column }: Column) => ({
  ...column,
  options: options?.map(({ value, label }) => ({ value, label })),
});

const columnsOf = (table: Table | undefined) =>
  [...(table?.columns.values() ?? [])]
    .map(comparable)
    .sort((a, b) => (a.logicalName < b.logicalName ? -1 : 1));

describe('the environment that the simulator makes of the solution’s sources', () => {
  const declared = buildSchema();
  const imported = (async () => {
    const solution = await readSolution(join(projectRoot, 'solution/src'));
    return buildSchema(() => solutionTables(solution));
  })();
  const named = (tables: readonly Table[], name: string) =>
    tables.find(({ logicalName }) => logicalName === name);

  it.each(['lead', 'mpl_leadtouch'])(
    'has the columns and keys of %s that the code declares',
    async (name) => {
      const { tables } = await imported;
      expect(columnsOf(named(tables, name))).toEqual(columnsOf(named(declared.tables, name)));
      expect(named(tables, name)?.keys).toEqual(named(declared.tables, name)?.keys);
      expect(named(tables, name)?.entitySetName).toBe(named(declared.tables, name)?.entitySetName);
    },
  );

  it('has the same relationship from touch to lead', async () => {
    const { relationships } = await imported;
    const ofTouch = (all: typeof relationships) => all.filter(({ name }) => name === 'mpl_lead_leadtouch');
    expect(ofTouch(relationships)).toEqual(ofTouch(declared.relationships));
    expect(ofTouch(relationships)).toHaveLength(1);
  });

  it('has the table of the app’s start page, owned by the organization', async () => {
    const { tables } = await imported;
    expect(named(tables, 'mpl_leaddesk')).toMatchObject({
      entitySetName: 'mpl_leaddesks',
      primaryName: 'mpl_name',
      ownership: 'organization',
    });
  });
});
