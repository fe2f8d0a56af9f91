import { big, catalog, limit } from './aggregate-catalog';
import { fetch, fetchLeads } from './sample-catalog';

const groups = (inner: string, attributes = '') =>
  fetchLeads(catalog, fetch(inner, `aggregate="true" ${attributes}`)).rows;
const attribute = (name: string, alias: string, more: string) =>
  `<attribute name="${name}" alias="${alias}" ${more}/>`;

describe('aggregate FetchXML', () => {
  it('counts, sums and finds extremes', () => {
    const inner = ['count', 'countcolumn', 'sum', 'avg', 'min', 'max'].map((method) =>
      attribute('numberofemployees', method, `aggregate="${method}"`),
    );
    expect(groups(inner.join(''))).toEqual([{ count: 4, countcolumn: 3, sum: 5, avg: 1, min: 1, max: 2 }]);
  });

  it('counts different values', () => {
    expect(groups(attribute('numberofemployees', 'd', 'aggregate="countcolumn" distinct="true"'))).toEqual([
      { d: 2 },
    ]);
  });

  it('groups and orders by alias, aggregates too', () => {
    const inner =
      attribute('leadsourcecode', 'source', 'groupby="true"') + attribute('leadid', 'n', 'aggregate="count"');
    expect(groups(`${inner}<order alias="source" descending="true"/>`)).toEqual([
      { source: 2, n: 1 },
      { source: 1, n: 2 },
      { n: 1 },
    ]);
    expect(groups(`${inner}<order alias="n" descending="true"/>`)[0]).toEqual({ source: 1, n: 2 });
  });

  it.each([
    ['year', [{ n: 1 }, { part: 2025, n: 1 }, { part: 2026, n: 2 }]],
    ['quarter', [{ n: 1 }, { part: 1, n: 3 }]],
    ['month', [{ n: 1 }, { part: 1, n: 1 }, { part: 2, n: 2 }]],
    ['week', [{ n: 1 }, { part: 5, n: 1 }, { part: 6, n: 2 }]],
    ['day', [{ n: 1 }, { part: 1, n: 1 }, { part: 2, n: 1 }, { part: 31, n: 1 }]],
  ])('groups dates by %s', (part, expected) => {
    const inner =
      attribute('createdon', 'part', `groupby="true" dategrouping="${part}"`) +
      attribute('leadid', 'n', 'aggregate="count"');
    expect(groups(inner)).toEqual(expected);
  });

  it('aggregates joined rows and groups by their columns', () => {
    const link = `<link-entity name="mpl_leadtouch" from="mpl_leadid" to="leadid" alias="t">${attribute('mpl_action', 'action', 'groupby="true"')}</link-entity>`;
    expect(groups(attribute('leadid', 'n', 'aggregate="count"') + link)).toEqual([
      { action: 1, n: 2 },
      { action: 2, n: 1 },
    ]);
  });

  it('gives pages of groups', () => {
    const inner = attribute('leadsourcecode', 'source', 'groupby="true"');
    expect(groups(inner, 'count="2" page="2"')).toEqual([{ source: 2 }]);
    expect(groups(inner, 'top="1"')).toEqual([{}]);
  });

  it('refuses more rows than the limit of the query or the service', () => {
    const inner = attribute('leadid', 'n', 'aggregate="count"');
    expect(() => groups(inner, 'aggregatelimit="3"')).toThrow(expect.objectContaining(limit) as Error);
    expect(() => fetchLeads(big, fetch(inner, 'aggregate="true" aggregatelimit="60000"'))).toThrow(
      expect.objectContaining(limit) as Error,
    );
  });

  it.each([
    ['an attribute without alias', '<attribute name="leadid" aggregate="count"/>', 'needs an alias'],
    [
      'an attribute that neither groups nor aggregates',
      '<attribute name="leadid" alias="x"/>',
      "needs 'groupby' or a known 'aggregate'",
    ],
    [
      'an unknown aggregate',
      attribute('leadid', 'x', 'aggregate="median"'),
      "needs 'groupby' or a known 'aggregate'",
    ],
    [
      'an unknown date grouping',
      attribute('createdon', 'x', 'groupby="true" dategrouping="decade"'),
      "The dategrouping 'decade' is not supported",
    ],
    [
      'a date grouping of a text',
      attribute('subject', 'x', 'groupby="true" dategrouping="day"'),
      'has no date',
    ],
    [
      'an order by an unknown alias',
      `${attribute('leadid', 'x', 'aggregate="count"')}<order alias="y"/>`,
      "The order refers to 'y'",
    ],
    [
      'an order by an attribute',
      `${attribute('leadid', 'x', 'aggregate="count"')}<order attribute="leadid"/>`,
      "needs 'alias'",
    ],
  ])('refuses %s', (_what, inner, message) => {
    expect(() => groups(inner)).toThrow(message);
  });
});
