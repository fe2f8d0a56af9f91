import type { Column, Row } from '../../../../local/simulator/catalog';
import { countODataRows } from '../../../../local/simulator/query/odata-query';
import { renderRow } from '../../../../local/simulator/query/render-row';
import { catalog, first, lead } from './row-catalog';
import { ada, catalogOf, contextBase, euro, id, leads, leadTable, query, sales } from './sample-catalog';

function requiredColumn(name: string): Column {
  const column = leadTable.columns.get(name);
  if (!column) throw new Error(`The sample table has no column '${name}'.`);
  return column;
}

describe('a row', () => {
  it('has its etag, what was selected, and its primary id', () => {
    expect(first({ $select: 'subject, _ownerid_value,numberofemployees' })).toEqual({
      '@odata.etag': 'W/"1234567"',
      subject: 'Offer A',
      _ownerid_value: ada,
      numberofemployees: 12_345,
      leadid: id(1),
    });
  });

  it('has every column where nothing is selected, empty ones as null', () => {
    const row = leads(catalog, { $filter: `subject eq 'Offer B'` }).rows[0];
    expect(Object.keys(row ?? {}).sort()).toEqual(
      [
        '@odata.etag',
        ...[...leadTable.columns.values()].map(({ logicalName, type }) =>
          type === 'lookup' ? `_${logicalName}_value` : logicalName,
        ),
      ].sort(),
    );
    expect(row).toMatchObject({
      emailaddress1: null,
      _transactioncurrencyid_value: null,
      _ownerid_value: sales,
    });
  });

  it('brings the currency with an amount and the composite with a part of an address', () => {
    expect(first({ $select: 'estimatedamount' })).toMatchObject({
      estimatedamount: 20_000,
      _transactioncurrencyid_value: euro,
    });
    expect(first({ $select: 'address1_city' })).toMatchObject({
      address1_city: 'Bonn',
      address1_composite: 'Bonn',
    });
    expect(first({ $select: 'subject' })).not.toHaveProperty('_transactioncurrencyid_value');
  });

  it('never gives back a column that can not be read', () => {
    const secret = { ...requiredColumn('description'), validForRead: false };
    const table = { ...leadTable, columns: new Map(leadTable.columns).set('description', secret) };
    const row = { leadid: id(1), description: 'secret' };
    const select = { columns: ['description'], includeAnnotations: true };
    expect(renderRow(catalog, table, row, { includeAnnotations: true })).not.toHaveProperty('description');
    expect(renderRow(catalog, table, row, select)).not.toHaveProperty('description');
  });

  it('carries no annotations unless asked', () => {
    expect(Object.keys(first({}) ?? {}).filter((name) => name.includes('@'))).toEqual(['@odata.etag']);
  });

  it.each([
    ['leadsourcecode', 'Web'],
    ['donotphone', 'Do Not Allow'],
    ['decisionmaker', 'No'],
    ['numberofemployees', '12,345'],
    ['estimatedamount', '$20,000.00'],
    ['exchangerate', '1.50'],
    ['estimatedclosedate', '12/1/2026'],
    ['createdon', '11/20/2026 2:05 PM'],
    ['_ownerid_value', 'Ada Byron'],
    ['_transactioncurrencyid_value', 'Euro'],
    ['versionnumber', '1,234,567'],
    ['subject', undefined],
    ['leadid', undefined],
  ])('shows %s as %s', (name, formatted) => {
    expect(first({}, true)?.[`${name}@OData.Community.Display.V1.FormattedValue`]).toBe(formatted);
  });

  it('tells the table and the navigation property of a look-up', () => {
    const [a, b] = leads(catalog, { $select: '_ownerid_value' }, { includeAnnotations: true }).rows;
    const annotation = '_ownerid_value@Microsoft.Dynamics.CRM.';
    expect(a).toMatchObject({
      [`${annotation}lookuplogicalname`]: 'systemuser',
      [`${annotation}associatednavigationproperty`]: 'ownerid',
    });
    expect(b).toMatchObject({ [`${annotation}lookuplogicalname`]: 'team' });
  });

  it('is rendered for itself as well', () => {
    expect(renderRow(catalog, leadTable, lead, { columns: ['ownerid'], includeAnnotations: false })).toEqual({
      '@odata.etag': 'W/"1234567"',
      _ownerid_value: ada,
      leadid: id(1),
    });
  });
});

describe('one row by its id', () => {
  it('has a context that ends in $entity, and no counts or links', () => {
    const answer = leads(
      catalog,
      { $select: 'subject' },
      { rowIds: [id(2)], single: true, includeAnnotations: true },
    );
    expect(answer).toEqual({
      context: `${contextBase}$metadata#leads(subject)/$entity`,
      rows: [{ '@odata.etag': 'W/"8"', subject: 'Offer B', leadid: id(2) }],
    });
  });
});

describe('$count as a path', () => {
  it.each([
    [{}, 2],
    [{ $filter: `subject eq 'Offer B'` }, 1],
  ])('counts %j', (options, expected) => {
    expect(countODataRows(catalog, leadTable, query(options))).toBe(expected);
  });

  it('counts to 5000 only', () => {
    const many = Array.from({ length: 5_001 }, (_value, index): Row => ({ leadid: id(index) }));
    expect(countODataRows(catalogOf({ lead: many }), leadTable, query({}))).toBe(5_000);
  });
});
