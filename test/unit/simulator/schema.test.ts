import { leadColumns, leadKeyColumn, mplLeadColumns } from '../../../leads/schema/lead-columns';
import { touchColumns, touchKeyColumn } from '../../../leads/schema/touch-columns';
import type { Column, Table } from '../../../local/simulator/catalog';
import { buildSchema } from '../../../local/simulator/schema/schema';

const schema = buildSchema();
const table = (name: string): Table => {
  const found = schema.tables.find(({ logicalName }) => logicalName === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};
const column = (of: string, name: string): Column | undefined => table(of).columns.get(name);

describe('the product’s columns', () => {
  const declared = [
    ...Object.entries(leadColumns).map(([name, declaration]) => ['lead', name, declaration] as const),
    ...Object.entries(touchColumns).map(
      ([name, declaration]) => ['mpl_leadtouch', name, declaration] as const,
    ),
  ];

  it.each(declared)('%s.%s is held to the declared limit', (of, name, declaration) => {
    const built = column(of, name);
    expect(built).toBeDefined();
    if ('maxLength' in declaration) expect(built?.maxLength).toBe(declaration.maxLength);
    if ('values' in declaration)
      expect(built?.options?.map(({ value }) => value).sort((a, b) => a - b)).toEqual([
        ...declaration.values,
      ]);
    if ('default' in declaration) expect(built?.defaultValue).toBe(declaration.default);
  });

  it('are all there, with their keys', () => {
    expect([...table('lead').columns.keys()]).toEqual(expect.arrayContaining(Object.keys(mplLeadColumns)));
    expect(table('lead').keys).toEqual([
      { name: leadKeyColumn, displayName: leadKeyColumn, columns: [leadKeyColumn] },
    ]);
    expect(table('mpl_leadtouch').keys.map(({ columns }) => columns)).toEqual([[touchKeyColumn]]);
  });

  it('can come from another source', () => {
    const without = buildSchema(() => []);
    expect(without.tables.some(({ logicalName }) => logicalName === 'lead')).toBe(false);
  });
});

describe('tables', () => {
  it('have unique names, sets and type codes', () => {
    for (const member of ['logicalName', 'entitySetName', 'objectTypeCode'] as const) {
      const values = schema.tables.map((one) => one[member]);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('have relationships between tables that exist, under unique names', () => {
    const names = new Set(schema.tables.map(({ logicalName }) => logicalName));
    for (const { referencedTable, referencingTable, referencingColumn } of schema.relationships) {
      expect(names).toContain(referencedTable);
      expect(names).toContain(referencingTable);
      expect(column(referencingTable, referencingColumn)?.targets).toContain(referencedTable);
    }
    const collections = schema.relationships.map(
      ({ referencedTable, referencedNavigation }) => `${referencedTable}.${referencedNavigation}`,
    );
    expect(new Set(collections).size).toBe(collections.length);
  });

  it.each([
    ['lead', 0, 1, [1, 2]],
    ['lead', 1, 3, [3]],
    ['lead', 2, 4, [4, 5, 6, 7]],
    ['opportunity', 0, 1, [1, 2]],
    ['account', 0, 1, [1]],
    ['task', 0, 2, [2, 3, 4, 7]],
  ])('%s in state %i has default reason %i', (of, state, defaultReason, reasons) => {
    const options = (column(of, 'statuscode')?.options ?? []).filter((option) => option.state === state);
    expect(options[0]?.value).toBe(defaultReason);
    expect(options.map(({ value }) => value).sort((a, b) => a - b)).toEqual(reasons);
  });

  it.each([
    ['mpl_leadtouch', 'lead', 'mpl_LeadId', 'mpl_lead_leadtouch', 'cascade'],
    ['phonecall', 'lead', 'regardingobjectid_lead_phonecall', 'Lead_Phonecalls', 'cascade'],
    ['opportunity', 'lead', 'originatingleadid', 'opportunity_originating_lead', 'removeLink'],
    ['lead', 'systemuser', 'ownerid', 'owner_leads', 'removeLink'],
    ['annotation', 'lead', 'objectid_lead', 'Lead_Annotation', 'cascade'],
  ])('%s points to %s through %s', (from, to, navigation, collection, onDelete) => {
    expect(schema.relationships).toContainEqual(
      expect.objectContaining({
        referencingTable: from,
        referencedTable: to,
        referencingNavigation: navigation,
        referencedNavigation: collection,
        onDelete,
      }),
    );
  });

  it('keeps what only the platform writes from clients', () => {
    for (const name of [
      'fullname',
      'createdon',
      'modifiedon',
      'versionnumber',
      'createdby',
      'address1_composite',
    ])
      expect([column('lead', name)?.validForCreate, column('lead', name)?.validForUpdate]).toEqual([
        false,
        false,
      ]);
    expect([
      column('lead', 'overriddencreatedon')?.validForCreate,
      column('lead', 'overriddencreatedon')?.validForUpdate,
    ]).toEqual([true, false]);
  });
});
