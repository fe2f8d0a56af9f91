import type { Row } from '../../../../local/simulator/catalog';
import { ada, catalogOf, id, leads, sales, subjects } from './sample-catalog';

const user = { table: 'systemuser', id: ada };
const team = { table: 'team', id: sales };

const catalog = catalogOf({
  lead: [
    {
      leadid: id(1),
      subject: 'Alpha',
      emailaddress1: 'ANN@contoso.com',
      leadsourcecode: 1,
      numberofemployees: 5,
      donotphone: true,
      ownerid: user,
      createdon: '2026-11-20T08:00:00Z',
      estimatedclosedate: '2026-12-01',
    },
    {
      leadid: id(2),
      subject: "O'Neil",
      emailaddress1: 'bob@fabrikam.com',
      leadsourcecode: 2,
      numberofemployees: 50,
      donotphone: false,
      ownerid: team,
      createdon: '2026-11-01T00:00:00Z',
      description: '100% sure_thing',
    },
    {
      leadid: id(3),
      subject: 'beta',
      leadsourcecode: 3,
      numberofemployees: 500,
      donotphone: false,
      ownerid: user,
      createdon: '2025-01-31T23:59:59Z',
      description: 'Beta',
    },
    { leadid: id(4), subject: 'Gamma', estimatedamount: 10.5 },
  ] satisfies readonly Row[],
  mpl_leadtouch: [
    { mpl_leadtouchid: id(1, 1), mpl_name: 'first', mpl_action: 1, mpl_leadid: { table: 'lead', id: id(1) } },
    {
      mpl_leadtouchid: id(2, 1),
      mpl_name: 'second',
      mpl_action: 2,
      mpl_leadid: { table: 'lead', id: id(1) },
    },
    { mpl_leadtouchid: id(3, 1), mpl_name: 'third', mpl_action: 2, mpl_leadid: { table: 'lead', id: id(3) } },
  ],
});

const matching = (filter: string, aliases: Readonly<Record<string, string>> = {}) =>
  subjects(leads(catalog, { $filter: filter, ...aliases }));

describe('comparisons', () => {
  it.each([
    [`subject eq 'Alpha'`, ['Alpha']],
    [`subject eq 'ALPHA'`, ['Alpha']],
    [`emailaddress1 eq 'ann@CONTOSO.com'`, ['Alpha']],
    [`subject eq 'O''Neil'`, ["O'Neil"]],
    [`subject ne 'Alpha'`, ["O'Neil", 'beta', 'Gamma']],
    [`subject gt 'alpha' and subject lt 'gamma'`, ['beta']],
    [`leadsourcecode eq 2`, ["O'Neil"]],
    [`leadsourcecode ne 2`, ['Alpha', 'beta', 'Gamma']],
    [`leadsourcecode eq null`, ['Gamma']],
    [`leadsourcecode ne null`, ['Alpha', "O'Neil", 'beta']],
    [`numberofemployees gt 5`, ["O'Neil", 'beta']],
    [`numberofemployees ge 50 and numberofemployees le 50`, ["O'Neil"]],
    [`numberofemployees lt 50`, ['Alpha']],
    [`estimatedamount eq 10.50`, ['Gamma']],
    [`donotphone eq true`, ['Alpha']],
    [`donotphone eq false`, ["O'Neil", 'beta']],
    [`leadid eq ${id(2)}`, ["O'Neil"]],
    [`leadid eq '${id(2)}'`, ["O'Neil"]],
    [`_ownerid_value eq ${ada.toUpperCase()}`, ['Alpha', 'beta']],
    [`createdon ge 2026-11-01T00:00:00Z`, ['Alpha', "O'Neil"]],
    [`createdon lt 2026-11-01T01:00:00+02:00`, ['beta']],
    [`createdon gt 2026-01-01`, ['Alpha', "O'Neil"]],
    [`estimatedclosedate eq 2026-12-01`, ['Alpha']],
    [`description eq subject`, ['beta']],
    [`50 eq numberofemployees`, ["O'Neil"]],
  ])('%s', (filter, expected) => {
    expect(matching(filter)).toEqual(expected);
  });
});

describe('logic', () => {
  it.each([
    [`leadsourcecode eq 1 or leadsourcecode eq 2 and numberofemployees eq 1`, ['Alpha']],
    [`(leadsourcecode eq 1 or leadsourcecode eq 2) and numberofemployees eq 50`, ["O'Neil"]],
    [`not (leadsourcecode eq 1 or leadsourcecode eq 2)`, ['beta', 'Gamma']],
    [`not contains(subject,'a') and leadsourcecode eq 2`, ["O'Neil"]],
    [`not not (leadsourcecode eq 1)`, ['Alpha']],
  ])('%s', (filter, expected) => {
    expect(matching(filter)).toEqual(expected);
  });
});

describe('text functions', () => {
  it.each([
    [`contains(subject,'ET')`, ['beta']],
    [`startswith(subject,'a')`, ['Alpha']],
    [`endswith(emailaddress1,'.COM')`, ['Alpha', "O'Neil"]],
    [`contains(description,'0[%]')`, ["O'Neil"]],
    [`contains(description,'sure[_]t')`, ["O'Neil"]],
    [`startswith(subject,'_lph')`, ['Alpha']],
    [`contains(subject,'(')`, []],
    [`not startswith(description,'b')`, ['Alpha', "O'Neil", 'Gamma']],
  ])('%s', (filter, expected) => {
    expect(matching(filter)).toEqual(expected);
  });
});

describe('related rows', () => {
  it.each([
    [`mpl_lead_leadtouch/any()`, ['Alpha', 'beta']],
    [`not mpl_lead_leadtouch/any()`, ["O'Neil", 'Gamma']],
    [`mpl_lead_leadtouch/any(t:t/mpl_action eq 1)`, ['Alpha']],
    [`mpl_lead_leadtouch/any(t:t/mpl_action eq 1 and t/mpl_name eq 'second')`, []],
    [`mpl_lead_leadtouch/all(t:t/mpl_action eq 2)`, ["O'Neil", 'beta', 'Gamma']],
    [`mpl_lead_leadtouch/any(t:contains(t/mpl_name,'ir')) and leadsourcecode eq 3`, ['beta']],
    [`mpl_lead_leadtouch/any(t:t/mpl_LeadId/subject eq 'beta')`, ['beta']],
    [`mpl_lead_leadtouch/any(t:t/mpl_action eq 2 and numberofemployees gt 100)`, ['beta']],
    [`ownerid/fullname eq 'ada byron'`, ['Alpha', 'beta']],
    [`ownerid/name eq 'sales'`, ["O'Neil"]],
  ])('%s', (filter, expected) => {
    expect(matching(filter)).toEqual(expected);
  });
});

describe('query functions', () => {
  const crm = 'Microsoft.Dynamics.CRM.';
  it.each([
    [`${crm}In(PropertyName='subject',PropertyValues=['alpha','BETA'])`, ['Alpha', 'beta']],
    [`${crm}In(PropertyName='subject',PropertyValues=["O'Neil","beta"])`, ["O'Neil", 'beta']],
    [`${crm}In(PropertyName='leadid',PropertyValues=['${id(1)}','${id(4)}'])`, ['Alpha', 'Gamma']],
    [`${crm}In(PropertyName='leadsourcecode',PropertyValues=[1,3])`, ['Alpha', 'beta']],
    [`${crm}In(PropertyName='ownerid',PropertyValues=['${sales}'])`, ["O'Neil"]],
    [`${crm}In(PropertyName='subject',PropertyValues=[])`, []],
    [`${crm}NotIn(PropertyName='subject',PropertyValues=['alpha'])`, ["O'Neil", 'beta', 'Gamma']],
    [`${crm}Between(PropertyName='numberofemployees',PropertyValues=["5","50"])`, ['Alpha', "O'Neil"]],
    [`${crm}NotBetween(PropertyName='numberofemployees',PropertyValues=["5","50"])`, ['beta', 'Gamma']],
    [
      `${crm}Between(PropertyName='createdon',PropertyValues=['2026-11-01','2026-11-20'])`,
      ['Alpha', "O'Neil"],
    ],
    [`${crm}On(PropertyName='createdon',PropertyValue='2026-11-20')`, ['Alpha']],
    [`${crm}OnOrAfter(PropertyName='createdon',PropertyValue='2026-11-01')`, ['Alpha', "O'Neil"]],
    [`${crm}OnOrBefore(PropertyName='createdon',PropertyValue='2026-11-01')`, ["O'Neil", 'beta']],
    [`${crm}Today(PropertyName='createdon')`, ['Alpha']],
    [`${crm}LastXDays(PropertyName='createdon',PropertyValue=19)`, ['Alpha', "O'Neil"]],
    [`${crm}LastXDays(PropertyName='createdon',PropertyValue='18')`, ['Alpha']],
    [`${crm}Last7Days(PropertyName='createdon')`, ['Alpha']],
    [`${crm}OlderThanXMonths(PropertyName='createdon',PropertyValue=6)`, ['beta']],
    [`${crm}NextXWeeks(PropertyName='estimatedclosedate',PropertyValue=2)`, ['Alpha']],
    [`${crm}ThisYear(PropertyName='createdon')`, ['Alpha', "O'Neil"]],
    [`${crm}EqualUserId(PropertyName='ownerid')`, ['Alpha', 'beta']],
    [`${crm}NotEqualUserId(PropertyName='ownerid')`, ["O'Neil", 'Gamma']],
    [`${crm}ContainValues(PropertyName='leadsourcecode',PropertyValues=['1','2'])`, ['Alpha', "O'Neil"]],
    [
      `${crm}DoesNotContainValues(PropertyName='leadsourcecode',PropertyValues=['1'])`,
      ["O'Neil", 'beta', 'Gamma'],
    ],
    [`${crm}Contains(PropertyName='subject',PropertyValue='et')`, ['beta']],
    [`${crm}BeginsWith(PropertyName='subject',PropertyValue='al')`, ['Alpha']],
    [`${crm}EndsWith(PropertyName='subject',PropertyValue='a')`, ['Alpha', 'beta', 'Gamma']],
    [`mpl_lead_leadtouch/any(t:t/${crm}In(PropertyName='mpl_name',PropertyValues=['third']))`, ['beta']],
    [`leadsourcecode eq 1 and ${crm}Today(PropertyName='createdon')`, ['Alpha']],
  ])('%s', (filter, expected) => {
    expect(matching(filter)).toEqual(expected);
  });

  it('takes its parameters from aliases', () => {
    const filter = `${crm}In(PropertyName=@p1,PropertyValues=@p2)`;
    expect(matching(filter, { '@p1': `'subject'`, '@p2': `["alpha","O'Neil"]` })).toEqual([
      'Alpha',
      "O'Neil",
    ]);
  });

  it('takes a compared value from an alias', () => {
    expect(matching('subject eq @who', { '@who': `'O''Neil'` })).toEqual(["O'Neil"]);
  });

  it('reads escapes in a JSON array', () => {
    const filter = `${crm}In(PropertyName='subject',PropertyValues=["\\u0062eta","O\\'Neil"])`;
    expect(matching(filter)).toEqual(["O'Neil", 'beta']);
  });
});
