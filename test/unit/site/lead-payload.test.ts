import { readLead } from '../../../leads/read-lead';
import { action, callToAction, source } from '../../../leads/schema/choices';
import { explainChoice, type CallToActionName } from '../../../local/site/payload/calls-to-action';
import type { LeadChoice } from '../../../local/site/payload/lead-choice';
import { leadPath, toLeadPayload } from '../../../local/site/payload/lead-payload';
import { toLeadTableRow } from '../../../local/site/payload/lead-table-row';
import type { Storefront } from '../../../local/site/payload/storefronts';
import { testMarker, toTestLead } from '../../../local/site/payload/test-lead';

const choice: LeadChoice = {
  storefront: 'AppSource',
  callToAction: 'ContactMe',
  offer: { id: 'contoso.contoso-backup', title: 'Contoso Backup' },
  customer: {
    firstName: 'Linnéa',
    lastName: 'Björk',
    email: 'linnea.bjork@fabrikam.example.com',
    phone: '08-465 004 07',
    country: 'Sweden',
    company: 'Fabrikam',
    title: 'Buyer',
  },
  notes: 'We need 25 seats.\nPlease call in the morning.',
};

const readAsDoorDoes = (from: LeadChoice) =>
  readLead(JSON.parse(JSON.stringify(toLeadPayload(from))), { offerId: from.offer.id });

describe('the HTTPS body', () => {
  test('has the members and the letter case that publishers see on the wire', () => {
    expect(JSON.parse(JSON.stringify(toLeadPayload(choice)))).toEqual({
      userDetails: {
        firstName: 'Linnéa',
        lastName: 'Björk',
        email: 'linnea.bjork@fabrikam.example.com',
        phone: '08-465 004 07',
        country: 'Sweden',
        company: 'Fabrikam',
        title: 'Buyer',
      },
      leadSource: 'SPZA',
      actionCode: 'PLT',
      offerTitle: 'Contoso Backup',
      description: 'We need 25 seats.\nPlease call in the morning.',
    });
  });

  test('names the offer in the address only', () => {
    expect(JSON.stringify(toLeadPayload(choice))).not.toContain('contoso.contoso-backup');
    expect(leadPath('contoso.contoso-backup')).toBe('/api/leads/contoso.contoso-backup');
    expect(leadPath('contoso/back up?')).toBe('/api/leads/contoso%2Fback%20up%3F');
    expect(leadPath('')).toBe('/api/leads');
  });

  test.each<[Storefront, number]>([
    ['AppSource', source.AppSource],
    ['AzureMarketplace', source.AzureMarketplace],
    ['AzurePortal', source.AzurePortal],
  ])('sent from %s is read as that source', (storefront, expected) => {
    expect(readAsDoorDoes({ ...choice, storefront }).leadSource.source).toBe(expected);
  });

  test.each<[CallToActionName, number, number]>([
    ['ContactMe', action.PLT, callToAction.ContactMe],
    ['GetItNow', action.INS, callToAction.GetItNow],
    ['FreeTrial', action.INS, callToAction.GetItNow],
    ['TestDrive', action.StartTestDrive, callToAction.TestDrive],
    ['Create', action.Create, callToAction.GetItNow],
    ['DoNotContact', action.DNC, callToAction.Unknown],
  ])('of %s is read as that action', (chosen, expectedAction, expectedCall) => {
    const lead = readAsDoorDoes({ ...choice, callToAction: chosen });
    expect(lead.leadSource.action).toBe(expectedAction);
    expect(lead.callToAction).toBe(expectedCall);
    expect(lead.doNotContact).toBe(chosen === 'DoNotContact');
  });

  test("carries the customer's notes", () => {
    expect(readAsDoorDoes(choice).customerNotes).toBe('We need 25 seats.\nPlease call in the morning.');
  });
});

describe('the sentence below the call to action', () => {
  test('names the codes', () => {
    expect(explainChoice('AppSource', 'ContactMe')).toBe('Sent as source SPZA, action PLT.');
  });

  test('says when the storefront has no such button', () => {
    expect(explainChoice('AzurePortal', 'ContactMe')).toBe(
      'Sent as source AzurePortal, action PLT. Microsoft does not describe Contact me for Azure portal; it is sent all the same.',
    );
  });
});

describe('the MarketplaceLeads row', () => {
  const row = toLeadTableRow(choice, 'row-1', Date.UTC(2018, 8, 28, 23, 59, 30));

  test('has the day in US order as its partition, with the slash as Partner Center writes it', () => {
    expect(row.PartitionKey).toBe('9:2F28:2F2018');
    expect(row.RowKey).toBe('row-1');
    expect(row.CreatedTime).toBe('2018-09-28T23:59:30.000Z');
  });

  test('holds texts only, the customer as JSON text with capital member names', () => {
    expect(Object.values(row).every((value) => typeof value === 'string')).toBe(true);
    expect(Object.keys(JSON.parse(row.CustomerInfo) as object)).toEqual([
      'FirstName',
      'LastName',
      'Email',
      'Phone',
      'Country',
      'Company',
      'Title',
    ]);
  });

  test('is read as the same lead as the HTTPS body', () => {
    const { createdAtMs, ...fromTable } = readLead({ ...row }, {});
    expect(fromTable).toEqual(readAsDoorDoes(choice));
    expect(createdAtMs).toBe(Date.UTC(2018, 8, 28, 23, 59, 30));
  });
});

describe('a test lead', () => {
  test('is marked with the time in .NET ticks', () => {
    // Microsoft's sample marker ends in 318844; its last four digits are below a millisecond.
    expect(testMarker(Date.UTC(2018, 2, 22, 15, 48, 3, 131))).toBe('MSFT_TEST_636573304831310000');
  });

  test('has the marker in every text of the customer and is read as a test', () => {
    const test = toTestLead(choice, 'MSFT_TEST_636573304831318844');
    expect(toLeadPayload(test).userDetails).toEqual({
      firstName: 'MSFT_TEST_636573304831318844',
      lastName: 'MSFT_TEST_636573304831318844',
      email: 'MSFT_TEST_636573304831318844@test.com',
      phone: '1234567890',
      country: 'US',
      company: 'MSFT_TEST_636573304831318844',
      title: 'MSFT_TEST_636573304831318844',
    });
    expect(readAsDoorDoes(test).isTest).toBe(true);
    expect(readAsDoorDoes(choice).isTest).toBe(false);
  });
});
