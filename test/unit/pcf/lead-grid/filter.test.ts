import fc from 'fast-check';
import type { FilterExpression } from '../../../../pcf-controls/LeadGrid/LeadGrid/dataset';
import { fromExpression } from '../../../../pcf-controls/LeadGrid/LeadGrid/filter/from-expression';
import {
  choiceFilterColumns,
  countFilters,
  leadStatuses,
  noFilter,
  tabs,
  type LeadFilter,
} from '../../../../pcf-controls/LeadGrid/LeadGrid/filter/lead-filter';
import {
  fromLikePattern,
  toLikePattern,
} from '../../../../pcf-controls/LeadGrid/LeadGrid/filter/like-pattern';
import {
  toExpression,
  type OtherFilters,
} from '../../../../pcf-controls/LeadGrid/LeadGrid/filter/to-expression';
import { matchesFilter, type MockRow } from '../../../../pcf-controls/testing/filter-rows';
import {
  archiveReason,
  callToAction,
  classification,
  emailValidity,
  leadType,
  phoneValidity,
  quality,
  source,
  stage,
} from '../../../../leads/schema/choices';

const nowMs = Date.UTC(2026, 10, 21, 12);
const noOthers: OtherFilters = { conditions: [], filters: [] };

const words = fc.string({ maxLength: 12 }).map((text) => text.trim());
const numbers = fc.uniqueArray(fc.constantFrom(727000000, 727000001, 727000002), { maxLength: 3 });
const anyFilter: fc.Arbitrary<LeadFilter> = fc.record({
  tab: fc.constantFrom(...tabs),
  search: words,
  customerName: words,
  countries: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 }),
  statuses: fc.subarray([...leadStatuses]),
  choices: fc.record(
    Object.fromEntries(choiceFilterColumns.map((column) => [column, numbers])) as Record<
      (typeof choiceFilterColumns)[number],
      typeof numbers
    >,
  ),
});

describe('the filter that the dataset keeps', () => {
  it('is read back as it was set', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(fromExpression(toExpression(filter, noOthers, nowMs)).filter).toEqual(filter);
      }),
    );
  });

  it('leaves what others filter by as it is', () => {
    const others: OtherFilters = {
      conditions: [{ attributeName: 'ownerid', conditionOperator: 0, value: 'me' }],
      filters: [
        {
          filterOperator: 1,
          conditions: [{ attributeName: 'subject', conditionOperator: 6, value: '%backup%' }],
        },
      ],
    };
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(fromExpression(toExpression(filter, others, nowMs))).toEqual({ filter, others });
      }),
    );
  });

  it('takes an either-or of others whole', () => {
    const either = {
      filterOperator: 1,
      conditions: [{ attributeName: 'mpl_source', conditionOperator: 8, value: ['1'] }],
    } as const;
    const read = fromExpression({
      ...either,
      conditions: [...either.conditions].map((each) => ({ ...each, value: [...each.value] })),
    });
    expect(read.filter).toEqual(noFilter);
    expect(read.others.filters).toHaveLength(1);
  });

  it('takes a group of others that has groups only', () => {
    const group = { filterOperator: 1, conditions: null, filters: [{ filterOperator: 0, conditions: null }] };
    const expression = { filterOperator: 0, conditions: [], filters: [group] } as unknown as FilterExpression;
    expect(fromExpression(expression).others.filters).toEqual([group]);
  });

  it.each([[undefined], [null]])('is empty when the dataset has %p', (expression) => {
    expect(fromExpression(expression).filter).toEqual(noFilter);
  });
});

const lead: MockRow = {
  mpl_leadkey: 'key',
  subject: 'Contact me: Contoso Backup',
  fullname: 'Ana Rossi',
  companyname: 'Fabrikam 100%',
  emailaddress1: 'ana@fabrikam.example',
  telephone1: '+39 02 1234',
  mpl_offertitle: 'Contoso Backup',
  address1_country: 'Italy',
  mpl_calltoaction: callToAction.ContactMe,
  mpl_source: source.AppSource,
  mpl_leadtype: leadType.Offer,
  mpl_quality: quality.High,
  mpl_emailvalidity: emailValidity.Valid,
  mpl_phonevalidity: phoneValidity.Valid,
  mpl_stage: stage.Archived,
  mpl_archivereason: archiveReason.Won,
  mpl_classification: classification.SalesQualified,
  mpl_favorite: true,
};

const choosing = (column: (typeof choiceFilterColumns)[number], values: readonly number[]): LeadFilter => ({
  ...noFilter,
  choices: { ...noFilter.choices, [column]: values },
});

describe('what a filter leaves', () => {
  const found = (filter: LeadFilter, row: MockRow = lead) =>
    matchesFilter(row, toExpression(filter, noOthers, nowMs));

  it.each<[string, LeadFilter, LeadFilter]>([
    [
      'call to action',
      choosing('mpl_calltoaction', [callToAction.ContactMe, callToAction.TestDrive]),
      choosing('mpl_calltoaction', [callToAction.TestDrive]),
    ],
    ['country', { ...noFilter, countries: ['Italy', 'Sweden'] }, { ...noFilter, countries: ['Sweden'] }],
    ['customer name', { ...noFilter, customerName: 'rossi' }, { ...noFilter, customerName: 'contoso' }],
    ['company as customer name', { ...noFilter, customerName: '100%' }, { ...noFilter, customerName: '1%0' }],
    ['lead source', choosing('mpl_source', [source.AppSource]), choosing('mpl_source', [source.AzurePortal])],
    ['lead type', choosing('mpl_leadtype', [leadType.Offer]), choosing('mpl_leadtype', [leadType.Profile])],
    ['lead quality', choosing('mpl_quality', [quality.High]), choosing('mpl_quality', [quality.Low])],
    ['status of an archived lead', { ...noFilter, statuses: ['Won'] }, { ...noFilter, statuses: ['Lost'] }],
    [
      'one of several statuses',
      { ...noFilter, statuses: ['Received', 'Won'] },
      { ...noFilter, statuses: ['Received'] },
    ],
    [
      'e-mail validity',
      choosing('mpl_emailvalidity', [emailValidity.Valid]),
      choosing('mpl_emailvalidity', [emailValidity.Spam]),
    ],
    [
      'phone validity',
      choosing('mpl_phonevalidity', [phoneValidity.Valid]),
      choosing('mpl_phonevalidity', [phoneValidity.Invalid]),
    ],
    ['search in the offer', { ...noFilter, search: 'oso back' }, { ...noFilter, search: 'oso_back' }],
    ['search for an address', { ...noFilter, search: 'ana@' }, { ...noFilter, search: 'eva@' }],
  ])('follows the %s', (_name, leaves, drops) => {
    expect([found(leaves), found(drops)]).toEqual([true, false]);
  });

  it('follows the tab', () => {
    const plain = { ...lead, mpl_classification: classification.CustomerInquiry, mpl_favorite: false };
    const inTab = (row: MockRow) => tabs.filter((tab) => found({ ...noFilter, tab }, row));
    expect(inTab(lead)).toEqual(['marketplace', 'qualified', 'favorites']);
    expect(inTab(plain)).toEqual(['marketplace']);
  });

  it('is counted by filters, without tab and search', () => {
    expect(countFilters({ ...noFilter, tab: 'favorites', search: 'x' })).toBe(0);
    expect(countFilters({ ...choosing('mpl_source', [1, 2]), customerName: 'x', countries: ['y'] })).toBe(3);
  });
});

describe('a pattern of the like operator', () => {
  it('keeps every sign of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: fc.constantFrom('%', '_', '[', ']', 'a', '\n', 'ü') }),
        (text) => {
          expect(fromLikePattern(toLikePattern(text))).toBe(text);
          expect(
            matchesFilter(
              { subject: `<${text}>` },
              {
                filterOperator: 0,
                conditions: [{ attributeName: 'subject', conditionOperator: 6, value: toLikePattern(text) }],
              },
            ),
          ).toBe(true);
        },
      ),
    );
  });

  it.each(['abc', '%a%b%', '%a_b%', '%', '%%', '%[a-c]%'])('is not taken for a text: %s', (pattern) => {
    expect(fromLikePattern(pattern)).toBeUndefined();
  });
});
