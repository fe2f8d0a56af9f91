import {
  readLeadOrigin,
  readOrigin,
} from '../../../../pcf-controls/LeadSourceBreakdown/LeadSourceBreakdown/origin/read-origin';
import { originSentence } from '../../../../pcf-controls/LeadSourceBreakdown/LeadSourceBreakdown/origin/origin-text';
import { createText } from '../../../../pcf-controls/shared/text/create-text';
import { readStrings, type Language } from '../../../../pcf-controls/testing/read-strings';
import { action, callToAction, interest, source } from '../../../../leads/schema/choices';

const textIn = (language: Language) => {
  const strings = readStrings('LeadSourceBreakdown', language);
  return createText({ getString: (key) => strings[key] ?? key });
};

const sentence = (leadSource: string, title?: string, language: Language = 1033) =>
  originSentence(textIn(language), readOrigin({ leadSource, offer: title === undefined ? {} : { title } }));

describe('a lead source in a seller’s words', () => {
  test.each([
    ['SPZA-PLT|contoso.backup', 'Contoso Backup', 'Contact me on AppSource · Contoso Backup'],
    [
      'AppSource (SPZA)-INS|contoso.backup',
      'Contoso Backup',
      'Get it now or free trial on AppSource · Contoso Backup',
    ],
    [
      'AzureMarketplace-INS|contoso.backup',
      undefined,
      'Get it now or free trial on Azure Marketplace · backup',
    ],
    ['AzurePortal-Create|contoso.fw', 'Contoso Firewall', 'Get it now on Azure portal · Contoso Firewall'],
    ['TestDrive-StartTestDrive|contoso.fw', undefined, 'Test drive · fw'],
    ['SPZA-DNC|contoso.backup', undefined, 'Do not contact on AppSource · backup'],
    ['NewStore-XYZ|contoso.backup', undefined, 'XYZ on NewStore · backup'],
    ['SPZA-XYZ', undefined, 'XYZ on AppSource'],
    ['SPZA', undefined, 'Unknown action on AppSource'],
    ['', 'Contoso Backup', 'Unknown action · Contoso Backup'],
  ])('%s, %s', (leadSource, title, expected) => expect(sentence(leadSource, title)).toBe(expected));

  test.each([
    [1053, 'Kontakta mig på AppSource · Contoso Backup'],
    [1040, 'Contattami su AppSource · Contoso Backup'],
    [1043, 'Neem contact met mij op via AppSource · Contoso Backup'],
  ] as const)('in language %d', (language, expected) => {
    expect(sentence('SPZA-PLT|contoso.backup', 'Contoso Backup', language)).toBe(expected);
  });

  test.each([
    [1033, 'Test drive'],
    [1053, 'Provkörning'],
    [1040, 'Versione di prova guidata'],
    [1043, 'Proefrit'],
  ] as const)('a test drive is said once in language %d', (language, expected) => {
    expect(sentence('TestDrive-StartTestDrive', undefined, language)).toBe(expected);
  });
});

describe('columns beside the lead source', () => {
  const columns = { leadSource: 'NewStore-XYZ|a.b', offer: {}, description: '', campaignCode: '' };

  test('count where they know more than the text', () => {
    const origin = readLeadOrigin({
      ...columns,
      source: source.AppSource,
      action: action.PLT,
      callToAction: callToAction.ContactMe,
      interest: interest.InitialInterest,
      offer: { title: 'Contoso Backup' },
    });
    expect(origin).toMatchObject({
      leadSource: { source: source.AppSource, sourceCode: 'NewStore', action: action.PLT },
      callToAction: callToAction.ContactMe,
      interest: interest.InitialInterest,
      offer: { id: 'b', publisherId: 'a', title: 'Contoso Backup' },
    });
  });

  test('Unknown in a column hides nothing that the text says', () => {
    const origin = readLeadOrigin({
      ...columns,
      leadSource: 'SPZA-PLT|a.b',
      source: source.Unknown,
      action: action.Unknown,
      callToAction: callToAction.Unknown,
      interest: interest.Unknown,
    });
    expect(origin).toMatchObject({
      leadSource: { source: source.AppSource, action: action.PLT },
      callToAction: callToAction.ContactMe,
      interest: interest.InitialInterest,
    });
  });

  test('a value that the choice does not have is not believed', () => {
    expect(readOrigin({ ...columns, leadSource: 'SPZA', source: 4711 }).leadSource.source).toBe(
      source.AppSource,
    );
  });

  test('nothing at all is no lead of a marketplace', () => {
    expect(readLeadOrigin({ ...columns, leadSource: ' ', source: null })).toBeUndefined();
  });
});
