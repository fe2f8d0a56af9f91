import { toLeadRow } from '../../../leads/mapping/to-lead-row';
import { toTouchRow } from '../../../leads/mapping/to-touch-row';
import type { LeadRow } from '../../../leads/received-touch';
import * as choice from '../../../leads/schema/choices';
import s08 from '../../fixtures/payloads/s08-office-add-in-campaign-parameters.json';
import s09 from '../../fixtures/payloads/s09-do-not-contact.json';
import s12 from '../../fixtures/payloads/s12-marketplace-leads-table-row.json';
import { body, hourMs, noon, policy, touchOf } from './sample-touch';

const rowOf = (payload: unknown, receivedAtMs = noon): LeadRow =>
  toLeadRow(touchOf(payload, receivedAtMs), policy);

test('a contact request becomes a lead that a seller can work with', () => {
  const touch = touchOf(body('PLT', {}, { description: 'We need 25 seats.' }), noon + 999);
  expect(toLeadRow(touch, policy)).toEqual({
    subject: 'Contact me: Contoso Backup',
    firstname: 'Ana',
    lastname: 'Horvat',
    companyname: 'Northwind d.o.o.',
    jobtitle: 'IT manager',
    emailaddress1: 'ana@northwind.example',
    telephone1: '+385 1 234 5678',
    mpl_phonee164: '+38512345678',
    address1_country: 'Croatia',
    description:
      'Contact me (AppSource)\nOffer: Contoso Backup (contoso.backup)\n\nIn the customer’s words:\nWe need 25 seats.',
    leadsourcecode: 8,
    mpl_leadkey: touch.identity.leadKey,
    mpl_customerkey: touch.identity.customerKey,
    mpl_leadsource: 'SPZA-PLT|contoso.backup',
    mpl_source: choice.source.AppSource,
    mpl_action: choice.action.PLT,
    mpl_calltoaction: choice.callToAction.ContactMe,
    mpl_interest: choice.interest.InitialInterest,
    mpl_leadtype: choice.leadType.Offer,
    mpl_classification: choice.classification.CustomerInquiry,
    mpl_quality: choice.quality.High,
    mpl_emailvalidity: choice.emailValidity.Valid,
    mpl_phonevalidity: choice.phoneValidity.Valid,
    mpl_publisherid: 'contoso',
    mpl_offerid: 'backup',
    mpl_offertitle: 'Contoso Backup',
    mpl_customernotes: 'We need 25 seats.',
    mpl_stage: choice.stage.Received,
    mpl_followupstatus: choice.followUpStatus.Due,
    mpl_receivedon: '2026-11-21T12:00:00Z',
    mpl_lasttouchon: '2026-11-21T12:00:00Z',
    mpl_followupdueon: '2026-11-22T12:00:00Z',
    mpl_expireson: '2026-12-05T12:00:00Z',
    mpl_touchcount: 1,
    mpl_contactrequested: true,
    mpl_donotcontact: false,
    mpl_istest: false,
    mpl_incomplete: false,
  });
});

test('the touch says what happened, where and when', () => {
  expect(toTouchRow(touchOf(body('PLT')))).toEqual({
    mpl_name: 'Contact me: Contoso Backup',
    mpl_source: choice.source.AppSource,
    mpl_action: choice.action.PLT,
    mpl_calltoaction: choice.callToAction.ContactMe,
    mpl_offerid: 'backup',
    mpl_offertitle: 'Contoso Backup',
    mpl_touchedon: '2026-11-21T12:00:00Z',
    mpl_leadsource: 'SPZA',
  });
});

test('the caller may open a further generation', () => {
  expect(toLeadRow(touchOf(body('PLT')), policy, 'abc-def-g2').mpl_leadkey).toBe('abc-def-g2');
});

describe('codes that nobody knows yet', () => {
  const strange = body('Rent', {}, { leadSource: 'MoonMarket' });

  test('are shown as Unknown beside their text', () => {
    expect(rowOf(strange)).toMatchObject({
      subject: 'Rent: Contoso Backup',
      mpl_leadsource: 'MoonMarket-Rent|contoso.backup',
      mpl_source: choice.source.Unknown,
      mpl_action: choice.action.Unknown,
      mpl_calltoaction: choice.callToAction.Unknown,
      mpl_interest: choice.interest.Unknown,
    });
    expect(toTouchRow(touchOf(strange)).mpl_leadsource).toBe('MoonMarket-Rent');
  });

  test('are not repeated where the received text holds them', () => {
    const combined = body('Rent', {}, { leadSource: 'MoonMarket-Rent|x.y' });
    expect(toTouchRow(touchOf(combined)).mpl_leadsource).toBe('MoonMarket-Rent|x.y');
  });
});

test('a do-not-contact notice sets Dynamics’ own flags and no clock', () => {
  const row = rowOf(s09);
  const flags = [
    'donotemail',
    'donotbulkemail',
    'donotphone',
    'donotfax',
    'donotpostalmail',
    'donotsendmm',
    'mpl_donotcontact',
  ];
  for (const flag of flags) expect(row).toHaveProperty(flag, true);
  for (const clock of ['mpl_followupdueon', 'mpl_expireson']) expect(row).not.toHaveProperty(clock);
  expect(row).toMatchObject({
    subject: 'Do not contact: Contoso Insights',
    mpl_followupstatus: choice.followUpStatus.NotRequired,
    mpl_contactrequested: false,
    mpl_interest: choice.interest.DoNotContact,
  });
});

test('an ordinary lead leaves Dynamics’ flags alone', () => {
  expect(Object.keys(rowOf(body('INS'))).filter((column) => column.startsWith('donot'))).toEqual([]);
});

test.each([
  ['first and last name', {}, 'Ana', 'Horvat'],
  ['the last name alone', { firstName: '' }, undefined, 'Horvat'],
  ['the first name alone', { lastName: '' }, undefined, 'Ana'],
  ['the address when there is no name', { firstName: '', lastName: '' }, undefined, 'ana'],
  [
    'the company when there is no address',
    { firstName: '', lastName: '', email: '' },
    undefined,
    'Northwind d.o.o.',
  ],
  [
    'the phone when there is no company',
    { firstName: '', lastName: '', email: '', company: '' },
    undefined,
    '+385 1 234 5678',
  ],
  [
    'a word when there is nothing',
    { firstName: '', lastName: '', email: '', company: '', phone: '' },
    undefined,
    'Unknown',
  ],
])('a lead is called by %s', (_name, user, firstname, lastname) => {
  const row = rowOf(body('PLT', user));
  expect([row.firstname, row.lastname]).toEqual([firstname, lastname]);
});

test('a company that is not known stays empty, and the lead is incomplete', () => {
  expect(rowOf(s08)).toMatchObject({ lastname: 'Straat', mpl_incomplete: true });
  expect(rowOf(s08)).not.toHaveProperty('companyname');
});

test.each([
  ['the campaign’s own id', '{"partnerid":"9","mktcmpid":"1234"}', '1234'],
  ['the text behind the label', 'Campaigns: Spring', 'Spring'],
  ['all parameters when none names it', '{"partnerid":"9","x":"y"}', 'partnerid=9, x=y'],
  ['none without parameters', 'Hello', undefined],
])('the campaign code is %s', (_name, description, expected) => {
  const row = rowOf(body('INS', {}, { description }));
  expect(row.mpl_campaigncode).toBe(expected);
  if (expected !== undefined) expect(row.description).toContain('Campaign: ');
});

test('a table row was touched when the marketplace made it, but is due from its receipt', () => {
  const row = rowOf({ ...s12, ActionCode: 'PLT' }, noon);
  expect(row).toMatchObject({
    mpl_receivedon: '2026-11-21T12:00:00Z',
    mpl_followupdueon: '2026-11-22T12:00:00Z',
    mpl_lasttouchon: '2024-03-07T09:14:58Z',
  });
  expect(toTouchRow(touchOf(s12)).mpl_touchedon).toBe('2024-03-07T09:14:58Z');
});

test.each([
  ['in the future', new Date(noon + hourMs).toISOString()],
  ['without a time zone', '2026-11-20T09:00:00'],
  ['in another form', '11/20/2026 9:00:00 AM'],
  ['that does not exist', '2026-13-40T09:00:00Z'],
])('a creation time %s is not believed', (_name, CreatedTime) => {
  expect(toTouchRow(touchOf(body('INS', {}, { CreatedTime }))).mpl_touchedon).toBe('2026-11-21T12:00:00Z');
});
