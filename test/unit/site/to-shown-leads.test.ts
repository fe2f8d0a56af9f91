import { toShownLeads } from '../../../local/site/leads/to-shown-leads';

const formatted = '@OData.Community.Display.V1.FormattedValue';

const touch = (id: string, touchedOn: string) => ({
  mpl_leadtouchid: id,
  mpl_name: 'Contact me: Contoso Backup',
  mpl_touchedon: touchedOn,
  mpl_source: 727000000,
  [`mpl_source${formatted}`]: 'AppSource',
  mpl_action: 727000001,
  [`mpl_action${formatted}`]: 'PLT',
  mpl_leadsource: 'SPZA',
});

const row = {
  leadid: '1',
  subject: 'Contact me: Contoso Backup',
  firstname: 'Linnéa',
  lastname: 'Björk',
  companyname: 'Fabrikam',
  jobtitle: null,
  mpl_source: 727000000,
  [`mpl_source${formatted}`]: 'AppSource',
  mpl_stage: 727000000,
  [`mpl_stage${formatted}`]: 'Received',
  statecode: 0,
  [`statecode${formatted}`]: 'Open',
  mpl_followupdueon: '2026-11-22T09:00:00Z',
  mpl_istest: false,
  mpl_donotcontact: true,
  mpl_contactrequested: null,
  mpl_lead_leadtouch: [touch('a', '2026-11-21T09:00:00Z'), touch('b', '2026-11-21T10:00:00Z')],
};

test('shows labels, not numbers, and leaves out what is empty', () => {
  const [lead] = toShownLeads({ '@odata.count': 1, value: [row] }).leads;
  expect(lead).toMatchObject({
    id: '1',
    topic: 'Contact me: Contoso Backup',
    name: 'Linnéa Björk',
    company: 'Fabrikam',
    source: 'AppSource',
    stage: 'Received',
    state: 'Open',
    followUpDueOn: '2026-11-22T09:00:00Z',
    isTest: false,
    doNotContact: true,
    contactRequested: false,
  });
  expect(lead?.jobTitle).toBeUndefined();
  expect(JSON.stringify(lead)).not.toContain('727000');
});

test('shows touches with what was received, newest first', () => {
  const [lead] = toShownLeads({ value: [row] }).leads;
  expect(lead?.touches.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(lead?.touches[0]).toEqual({
    id: 'b',
    name: 'Contact me: Contoso Backup',
    touchedOn: '2026-11-21T10:00:00Z',
    source: 'AppSource',
    action: 'PLT',
    leadSource: 'SPZA',
  });
});

test('shows a lead that a seller typed in without any of our columns', () => {
  const [lead] = toShownLeads({ value: [{ leadid: '2', subject: null, lastname: 'Kim' }] }).leads;
  expect(lead).toMatchObject({ topic: '(no topic)', name: 'Kim', touches: [], isTest: false });
});

test.each([
  ['the count of the service', { '@odata.count': 213, value: [row] }, 213],
  ['the rows when the service gives no count', { value: [row, row] }, 2],
])('takes the total from %s', (_from, answer, total) => {
  expect(toShownLeads(answer).total).toBe(total);
});

test.each([[null], [{}], [{ value: 'x' }], ['text']])('refuses %j, which is no collection', (answer) => {
  expect(() => toShownLeads(answer)).toThrow(TypeError);
});
