import { checkedKey, keySegment } from '../../../functions/dataverse/operations/key-value';
import { toStoredRow } from '../../../functions/dataverse/operations/stored-row';
import { writtenColumns } from '../../../functions/dataverse/operations/write-row';
import { backOffMs } from '../../../functions/dataverse/throttling/back-off';
import fc from 'fast-check';

describe('rows as read', () => {
  test('keep columns, row version and expanded rows, and lose other annotations', () => {
    expect(
      toStoredRow({
        '@odata.etag': 'W/"12"',
        leadid: '1',
        subject: '2026-01-31T12:00:00+02:00',
        'leadsourcecode@OData.Community.Display.V1.FormattedValue': 'Web',
        leadsourcecode: 8,
        donotemail: false,
        companyname: null,
        mpl_LeadId: { '@odata.etag': 'W/"1"', leadid: '2' },
        mpl_lead_leadtouch: [{ mpl_touchkey: 'a', 'x@y': 1 }],
        'mpl_lead_leadtouch@odata.nextLink': 'https://contoso.crm.dynamics.com/next',
      }),
    ).toEqual({
      '@odata.etag': 'W/"12"',
      leadid: '1',
      subject: '2026-01-31T12:00:00+02:00',
      leadsourcecode: 8,
      donotemail: false,
      companyname: null,
      mpl_LeadId: { leadid: '2' },
      mpl_lead_leadtouch: [{ mpl_touchkey: 'a' }],
    });
  });
});

describe('rows to write', () => {
  test('name each column once, without what belongs to the binding', () => {
    expect(
      writtenColumns([{ subject: 'a' }, { subject: 'b', 'mpl_LeadId@odata.bind': '/leads(1)' }]),
    ).toEqual(['subject', 'mpl_LeadId']);
  });

  test.each([
    ['subject_Formatted'],
    ['oDataContext'],
    ['x_LogicalName'],
    ['x_NavigationProperty'],
    ['a b'],
    ['subject@odata.type'],
    [''],
  ])('a column named "%s" would not arrive and is refused', (name) => {
    expect(() => writtenColumns([{ [name]: 1 }])).toThrow(TypeError);
  });
});

describe('keys', () => {
  test.each([
    ['abc-def-g2'],
    ['0123456789abcdef0123456789abcdef'],
    ['A.b_c'],
    ['11111111-1111-1111-1111-111111111111'],
  ])('%s may be a key', (key) => {
    expect(keySegment('mpl_touchkey', key)).toBe(`mpl_touchkey='${key}'`);
  });

  test('nothing that breaks an address may be a key, and it is not repeated', () => {
    const bad = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => /[^A-Za-z0-9._-]/.test(text));
    fc.assert(fc.property(bad, (key) => expect(() => checkedKey(key)).toThrow('A key may hold letters')));
    expect(() => checkedKey('')).toThrow(TypeError);
    expect(() => checkedKey("jane,o'neil")).toThrow(/^(?!.*neil)/);
  });
});

describe('back-off without Retry-After', () => {
  test.each([
    [1, 0, 500],
    [1, 1, 1_000],
    [3, 0, 2_000],
    [3, 1, 4_000],
    [20, 0, 15_000],
    [20, 1, 30_000],
  ])('attempt %i with chance %d waits %i ms', (attempt, chance, expected) => {
    expect(backOffMs(attempt, () => chance)).toBe(expected);
  });
});
