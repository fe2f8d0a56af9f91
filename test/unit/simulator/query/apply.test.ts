import { big, catalog, limit } from './aggregate-catalog';
import { ada, leads, sales } from './sample-catalog';

describe('$apply', () => {
  it.each<[string, readonly object[]]>([
    ['aggregate($count as n)', [{ n: 4 }]],
    [
      'aggregate(numberofemployees with sum as s,numberofemployees with min as lo,numberofemployees with max as hi)',
      [{ s: 5, lo: 1, hi: 2 }],
    ],
    [
      'aggregate(numberofemployees with average as a,estimatedamount with average as m)',
      [{ a: 1, m: 15.25 }],
    ],
    [
      'aggregate(numberofemployees with countdistinct as d,subject with countdistinct as t)',
      [{ d: 2, t: 3 }],
    ],
    ['aggregate(createdon with max as latest)', [{ latest: '2026-02-01T00:00:00Z' }]],
    ['groupby((leadsourcecode))', [{}, { leadsourcecode: 1 }, { leadsourcecode: 2 }]],
    [
      'groupby((leadsourcecode),aggregate($count as n))',
      [{ n: 1 }, { leadsourcecode: 1, n: 2 }, { leadsourcecode: 2, n: 1 }],
    ],
    [
      'filter(leadsourcecode ne null)/groupby((leadsourcecode),aggregate(estimatedamount with sum as s))',
      [
        { leadsourcecode: 1, s: 30.5 },
        { leadsourcecode: 2, s: 0 },
      ],
    ],
    [`filter(contains(subject,'a'))/filter(numberofemployees eq 2)/aggregate($count as n)`, [{ n: 1 }]],
    [
      'groupby((ownerid/fullname),aggregate($count as n))',
      [{ n: 2 }, { systemuser_fullname: 'Ada Byron', n: 2 }],
    ],
    ['groupby((_ownerid_value))', [{}, { _ownerid_value: ada }, { _ownerid_value: sales }]],
    [
      'groupby((leadsourcecode,numberofemployees))',
      [
        {},
        { leadsourcecode: 1, numberofemployees: 1 },
        { leadsourcecode: 1, numberofemployees: 2 },
        { leadsourcecode: 2, numberofemployees: 2 },
      ],
    ],
    [`filter(subject eq 'nobody')/aggregate($count as n,estimatedamount with max as hi)`, [{ n: 0 }]],
    [`filter(subject eq 'nobody')/groupby((leadsourcecode),aggregate($count as n))`, []],
  ])('%s', (apply, expected) => {
    expect(leads(catalog, { $apply: apply }).rows).toEqual(expected);
  });

  it('orders by a group and takes the first', () => {
    const options = {
      $apply: 'groupby((leadsourcecode),aggregate($count as n))',
      $orderby: 'leadsourcecode desc',
      $top: '1',
    };
    expect(leads(catalog, options).rows).toEqual([{ leadsourcecode: 2, n: 1 }]);
  });

  it('shows labels and formatted numbers where asked', () => {
    const apply = `filter(leadsourcecode eq 1)/groupby((leadsourcecode),aggregate($count as n,estimatedamount with sum as total))`;
    expect(leads(catalog, { $apply: apply }, { includeAnnotations: true }).rows).toEqual([
      {
        'leadsourcecode@OData.Community.Display.V1.FormattedValue': 'Web',
        leadsourcecode: 1,
        'n@OData.Community.Display.V1.FormattedValue': '2',
        n: 2,
        'total@OData.Community.Display.V1.FormattedValue': '$30.50',
        total: 30.5,
      },
    ]);
  });

  it('refuses to scan more than 50,000 rows, and answers when a filter leaves fewer', () => {
    expect(() => leads(big, { $apply: 'aggregate($count as n)' })).toThrow(
      expect.objectContaining(limit) as Error,
    );
    expect(leads(big, { $apply: 'filter(leadsourcecode eq 1)/aggregate($count as n)' }).rows).toEqual([
      { n: 50_000 },
    ]);
  });

  it.each(['filter(leadsourcecode eq 1)', 'groupby((leadsourcecode))/aggregate($count as n)'])(
    'refuses %s',
    (apply) => {
      expect(() => leads(catalog, { $apply: apply })).toThrow(
        expect.objectContaining({ status: 501 }) as Error,
      );
    },
  );

  it.each(['topcount(2,subject)', 'groupby(leadsourcecode)', 'aggregate(numberofemployees sum s)'])(
    'can not read %s',
    (apply) => {
      expect(() => leads(catalog, { $apply: apply })).toThrow('Syntax error');
    },
  );
});
