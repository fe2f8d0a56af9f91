import type { Row } from '../../../../local/simulator/catalog';
import { ada, catalogOf, fetch, fetchLeads, id, leads, sales, subjects } from './sample-catalog';

const catalog = catalogOf({
  lead: [
    {
      leadid: id(4),
      subject: 'b',
      leadsourcecode: 1,
      numberofemployees: 10,
      ownerid: { table: 'team', id: sales },
    },
    {
      leadid: id(3),
      subject: 'A',
      leadsourcecode: 2,
      numberofemployees: 9,
      ownerid: { table: 'systemuser', id: ada },
    },
    { leadid: id(2), subject: 'c', leadsourcecode: 3, numberofemployees: 10 },
    { leadid: id(1), subject: null, leadsourcecode: 1 },
  ] satisfies readonly Row[],
});

describe('$orderby', () => {
  it.each([
    ['subject', [null, 'A', 'b', 'c']],
    ['subject desc', ['c', 'b', 'A', null]],
    ['numberofemployees desc,subject asc', ['b', 'c', 'A', null]],
    ['numberofemployees, subject desc', [null, 'A', 'c', 'b']],
    ['leadsourcecode,subject', [null, 'b', 'A', 'c']],
    ['_ownerid_value,subject', [null, 'c', 'A', 'b']],
    ['ownerid/fullname desc,subject', ['A', null, 'b', 'c']],
    ['', [null, 'c', 'A', 'b']],
  ])('%s', (orderBy, expected) => {
    expect(subjects(leads(catalog, { $orderby: orderBy }))).toEqual(expected);
  });

  it('gives the first rows of the whole order', () => {
    expect(subjects(leads(catalog, { $orderby: 'subject desc', $top: '2' }))).toEqual(['c', 'b']);
  });

  it('refuses a direction that is none', () => {
    expect(() => leads(catalog, { $orderby: 'subject down' })).toThrow('Syntax error');
  });
});

describe('order in FetchXML', () => {
  const sorted = (orders: string, attributes = '') =>
    fetchLeads(catalog, fetch(`<attribute name="subject"/>${orders}`, attributes)).rows.map(
      ({ subject }) => subject ?? null,
    );

  it.each([
    [
      'choices by label',
      '<order attribute="leadsourcecode"/><order attribute="subject"/>',
      '',
      ['A', 'c', null, 'b'],
    ],
    [
      'choices by value where asked',
      '<order attribute="leadsourcecode"/><order attribute="subject"/>',
      'useraworderby="true"',
      [null, 'b', 'A', 'c'],
    ],
    [
      'look-ups by name',
      '<order attribute="ownerid" descending="true"/><order attribute="subject"/>',
      '',
      ['b', 'A', null, 'c'],
    ],
    [
      'numbers',
      '<order attribute="numberofemployees"/><order attribute="subject"/>',
      '',
      [null, 'A', 'b', 'c'],
    ],
  ])('sorts %s', (_what, orders, attributes, expected) => {
    expect(sorted(orders, attributes)).toEqual(expected);
  });
});
