import s01 from '../../fixtures/payloads/s01-documented-https-body.json';
import s02 from '../../fixtures/payloads/s02-https-body-camel-case.json';
import s03 from '../../fixtures/payloads/s03-validation-test-lead.json';
import s04 from '../../fixtures/payloads/s04-oldest-https-body.json';
import s05 from '../../fixtures/payloads/s05-oldest-https-body-camel-case.json';
import s06 from '../../fixtures/payloads/s06-contact-request.json';
import s07 from '../../fixtures/payloads/s07-azure-portal-campaign-label.json';
import s08 from '../../fixtures/payloads/s08-office-add-in-campaign-parameters.json';
import s09 from '../../fixtures/payloads/s09-do-not-contact.json';
import s10 from '../../fixtures/payloads/s10-salesforce-form-fields.json';
import s11 from '../../fixtures/payloads/s11-test-customer-info.json';
import s12 from '../../fixtures/payloads/s12-marketplace-leads-table-row.json';
import { readLead } from '../../../leads/read-lead';
import { action, callToAction, interest, source } from '../../../leads/schema/choices';

const someOne = {
  firstName: 'Some',
  lastName: 'One',
  email: 'someone@contoso.com',
  phone: '16175555555',
  phoneE164: '+16175555555',
  country: 'USA',
  countryCode: 'US',
  company: 'Contoso',
};

describe('what Microsoft sends', () => {
  test('the documented body', () => {
    expect(readLead(s01, {})).toEqual({
      contact: { ...someOne, jobTitle: 'Esquire' },
      leadSource: {
        source: source.AzureMarketplace,
        sourceCode: 'AzureMarketplace',
        action: action.INS,
        actionCode: 'INS',
        raw: 'AzureMarketplace',
      },
      callToAction: callToAction.GetItNow,
      interest: interest.Active,
      offer: { title: 'Test Microsoft' },
      description: 'Test run through Power Automate',
      customerNotes: 'Test run through Power Automate',
      isTest: false,
      doNotContact: false,
    });
  });

  test('the camel case of real traffic is the same lead', () => {
    const { jobTitle, ...contact } = readLead(s02, {}).contact;
    expect(contact).toEqual(someOne);
    expect(jobTitle).toBe('Chief MS Documentation Tester');
    expect(readLead(s02, {}).leadSource).toEqual(readLead(s01, {}).leadSource);
  });

  test('the lead that Validate sends is a test lead without words of a customer', () => {
    const lead = readLead(s03, {});
    expect(lead).toMatchObject({
      isTest: true,
      offer: { title: 'Contoso Test' },
      callToAction: callToAction.GetItNow,
    });
    expect(lead.contact.email).toBe('msft_test_636573304831318844@test.com');
    expect(lead.customerNotes).toBeUndefined();
  });

  test.each([
    ['Pascal case', s04],
    ['camel case', s05],
  ])('the oldest body (%s): a free text as source and no action', (_name, sample) => {
    const lead = readLead(sample, {});
    expect(lead.leadSource).toEqual({
      source: source.Unknown,
      sourceCode: 'Test run through MS Flow',
      action: action.Unknown,
      actionCode: '',
      raw: 'Test run through MS Flow',
    });
    expect(lead.contact).toEqual({ ...someOne, jobTitle: 'Esquire' });
    expect(lead).toMatchObject({ callToAction: callToAction.Unknown, interest: interest.Unknown });
    expect(lead.description).toBeUndefined();
  });

  test('a contact request with the customer’s words', () => {
    const lead = readLead(s06, {});
    expect(lead.contact).toMatchObject({
      countryCode: 'HR',
      phoneE164: '+38512345678',
      company: 'Northwind d.o.o.',
    });
    expect(lead).toMatchObject({
      callToAction: callToAction.ContactMe,
      interest: interest.InitialInterest,
      customerNotes: 'We need 25 seats.\nPlease call in the morning.',
    });
    expect(lead.campaign).toBeUndefined();
  });

  test('the label of a campaign with nothing behind it is neither campaign nor words', () => {
    const lead = readLead(s07, {});
    expect(lead.contact).toEqual({
      firstName: 'Ola',
      lastName: 'Nordmann',
      email: 'ola@contoso.example',
      country: 'NO',
      countryCode: 'NO',
      company: 'Contoso Norge',
    });
    expect(lead.leadSource).toMatchObject({ source: source.AzurePortal, action: action.Create });
    expect(lead.description).toBe('Campaigns:');
    expect(lead.campaign).toBeUndefined();
    expect(lead.customerNotes).toBeUndefined();
  });

  test('campaign parameters of an Office add-in', () => {
    const lead = readLead(s08, {});
    expect(lead.campaign).toEqual({ mktcmpid: '1234', partnerid: '98765' });
    expect(lead.customerNotes).toBeUndefined();
    expect(lead.contact).toEqual({ firstName: 'Edwin', lastName: 'Straat', email: 'edwin@contoso.example' });
  });

  test('a do-not-contact notice with nulls', () => {
    const lead = readLead(s09, {});
    expect(lead).toMatchObject({
      doNotContact: true,
      interest: interest.DoNotContact,
      callToAction: callToAction.Unknown,
    });
    expect(lead.leadSource).toMatchObject({
      source: source.AppSource,
      sourceCode: 'SPZA',
      actionCode: 'DNC',
    });
    expect(lead.contact).toEqual({
      firstName: 'Kei',
      lastName: 'Mori',
      email: 'kei@tailspin.example',
      country: 'JP',
      countryCode: 'JP',
    });
  });

  test('flat form fields of the Salesforce destination', () => {
    const lead = readLead(s10, {});
    const marker = 'MSFT_TEST_636573304831318844';
    expect(lead).toMatchObject({ isTest: true, offer: { title: '<Offer Name>' } });
    expect(lead.contact).toMatchObject({
      firstName: marker,
      lastName: marker,
      company: marker,
      jobTitle: marker,
    });
    expect(lead.leadSource).toMatchObject({ source: source.Unknown, sourceCode: marker, actionCode: marker });
  });

  test('the customer of a table’s test row', () => {
    expect(readLead({ CustomerInfo: JSON.stringify(s11), LeadSource: 'AzureMarketplace' }, {})).toMatchObject(
      {
        isTest: true,
        contact: { firstName: 'MSFT_TEST_636737558587117715', country: 'US' },
      },
    );
  });

  test('a row of the table MarketplaceLeads', () => {
    expect(readLead(s12, {})).toMatchObject({
      contact: { firstName: 'John', lastName: 'Smith', email: 'jsmith@microsoft.com', jobTitle: 'CTO' },
      offer: { id: 'check-point-r77-10sg-byol', publisherId: 'checkpoint', title: 'Check Point R77.10' },
      leadSource: { source: source.AzureMarketplace, action: action.INS },
      createdAtMs: Date.UTC(2024, 2, 7, 9, 14, 58),
      isTest: false,
    });
    expect(readLead(s12, {}).description).toBeUndefined();
  });
});
