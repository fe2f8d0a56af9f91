import * as fc from 'fast-check';
import { callToActionOf, callToActionText } from '../../../leads/lead-source/call-to-action';
import { formatLeadSource } from '../../../leads/lead-source/format-lead-source';
import { interestOf, strongerInterest } from '../../../leads/lead-source/interest';
import { parseLeadSource } from '../../../leads/lead-source/parse-lead-source';
import { storefrontOf } from '../../../leads/lead-source/storefront';
import { action, callToAction, interest, source, type Interest } from '../../../leads/schema/choices';

const codes = (leadSource: string, separateAction?: string): string => {
  const { sourceCode, actionCode } = parseLeadSource(leadSource, separateAction).leadSource;
  return `${sourceCode} / ${actionCode}`;
};

describe('the grammar Source-Action|Offer', () => {
  test.each([
    ['AzureMarketplace', 'AzureMarketplace / '],
    ['AzureMarketplace-INS', 'AzureMarketplace / INS'],
    [' azuremarketplace - ins | x.y', 'AzureMarketplace / INS'],
    ['SPZA-PLT|contoso.crm', 'SPZA / PLT'],
    ['AppSource (SPZA)-PLT | contoso.crm', 'SPZA / PLT'],
    ['AppSource (SPZA)', 'SPZA / '],
    ['appsource', 'SPZA / '],
    ['Azure Marketplace – Create', 'AzureMarketplace / Create'],
    ['SPZA\u2014DNC', 'SPZA / DNC'],
    ['SPZA \u2212 DNC', 'SPZA / DNC'],
    ['Azure-Marketplace-INS', 'AzureMarketplace / INS'],
    ['AzurePortal-Create|bitnami.openedxcypress', 'AzurePortal / Create'],
    ['TestDrive-StartTestDrive|a.b', 'TestDrive / StartTestDrive'],
    ['DNC', ' / DNC'],
    ['NewStore-XYZ', 'NewStore / XYZ'],
    ['New-Store-INS', 'New-Store / INS'],
    ['SPZA-', 'SPZA / '],
    ['-INS', ' / INS'],
    ['', ' / '],
    ['|contoso.crm', ' / '],
    ['日本-作成', '日本 / 作成'],
  ])('%j reads as %j', (text, expected) => {
    expect(codes(text)).toBe(expected);
  });

  test.each([
    ['completes', 'SPZA', 'PLT', 'SPZA / PLT'],
    ['confirms', 'SPZA-PLT', 'plt', 'SPZA / PLT'],
    ['replaces an unknown one', 'SPZA-XYZ', 'INS', 'SPZA / INS'],
    ['replaces a known one', 'SPZA-PLT', 'INS', 'SPZA / INS'],
    ['loses to a known one when unknown', 'SPZA-PLT', 'XYZ', 'SPZA / PLT'],
    ['says do not contact', 'SPZA-PLT', 'dnc', 'SPZA / DNC'],
    ['cannot lift do not contact', 'SPZA-DNC', 'PLT', 'SPZA / DNC'],
    [
      'leaves a free text with a hyphen whole',
      'Test run through MS-Flow',
      'INS',
      'Test run through MS-Flow / INS',
    ],
    ['may be unknown', 'AzureMarketplace', 'Rent', 'AzureMarketplace / Rent'],
  ])('an action from its own member %s', (_what, leadSource, separate, expected) => {
    expect(codes(leadSource, separate)).toBe(expected);
  });

  test.each([
    [
      'S-A|checkpoint.check-point-r77-10sg-byol',
      { publisherId: 'checkpoint', id: 'check-point-r77-10sg-byol' },
    ],
    [
      'S-A|docusign.3701c77e-1cfa-4c56-91e6-3ed0b622145',
      { publisherId: 'docusign', id: '3701c77e-1cfa-4c56-91e6-3ed0b622145' },
    ],
    ['S-A|con-toso.a.b', { publisherId: 'con-toso', id: 'a.b' }],
    ['S-A| WA104380118 ', { id: 'WA104380118' }],
    ['S-A|Contoso Backup 2.0', { title: 'Contoso Backup 2.0' }],
    ['S-A|One | Two', { title: 'One | Two' }],
    ['S-A|<Offer Name>', { title: '<Offer Name>' }],
    ['S-A|', {}],
    ['S-A', {}],
  ])('%j names the offer', (text, offer) => {
    expect(parseLeadSource(text).offer).toEqual(offer);
  });

  test('the text is kept as it was received', () => {
    expect(parseLeadSource('  AppSource (SPZA)-PLT | contoso.crm\u0000 ').leadSource.raw).toBe(
      'AppSource (SPZA)-PLT | contoso.crm',
    );
  });

  test('the canonical text reads as the same codes and offer', () => {
    const known = fc.constantFrom('AzureMarketplace', 'AzurePortal', 'SPZA', 'TestDrive', 'PartnerCenter');
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(
        known,
        fc.constantFrom('INS', 'PLT', 'DNC', 'Create', 'Other'),
        word,
        word,
        (from, did, publisherId, id) => {
          const text = formatLeadSource(parseLeadSource(from, did).leadSource, {
            publisherId,
            id,
            title: 'shown elsewhere',
          });
          expect(text).toBe(`${from}-${did}|${publisherId}.${id}`);
          expect(parseLeadSource(text)).toMatchObject({
            leadSource: { sourceCode: from, actionCode: did },
            offer: { publisherId, id },
          });
        },
      ),
    );
  });

  test.each([
    [{ id: 'backup' }, 'SPZA-PLT|backup'],
    [{ title: 'Contoso Backup' }, 'SPZA-PLT|Contoso Backup'],
    [{}, 'SPZA-PLT'],
  ])('the canonical text of %j', (offer, expected) => {
    expect(formatLeadSource(parseLeadSource('appsource-plt').leadSource, offer)).toBe(expected);
  });
});

describe('what the customer did', () => {
  test.each([
    ['SPZA', 'PLT', callToAction.ContactMe, 'Contact me', interest.InitialInterest],
    ['SPZA', 'INS', callToAction.GetItNow, 'Get it now or free trial', interest.Active],
    ['AzurePortal', 'Create', callToAction.GetItNow, 'Get it now', interest.Active],
    ['AzureMarketplace', 'StartTestDrive', callToAction.TestDrive, 'Test drive', interest.Trial],
    ['TestDrive', 'INS', callToAction.TestDrive, 'Test drive', interest.Trial],
    ['TestDrive', '', callToAction.TestDrive, 'Test drive', interest.Trial],
    ['SPZA', 'DNC', callToAction.Unknown, 'Do not contact', interest.DoNotContact],
    ['SPZA', 'Rent', callToAction.Unknown, 'Rent', interest.Unknown],
    ['SPZA', '', callToAction.Unknown, 'Marketplace lead', interest.Unknown],
  ])('%s with action %j', (from, did, call, text, expected) => {
    const { leadSource } = parseLeadSource(from, did);
    expect(callToActionOf(leadSource)).toBe(call);
    expect(callToActionText(leadSource)).toBe(text);
    expect(interestOf(call, leadSource.action === action.DNC)).toBe(expected);
  });

  test('of two interests the stronger counts in any order', () => {
    const { Unknown, DoNotContact, InitialInterest, Trial, Active } = interest;
    const order: readonly Interest[] = [Unknown, DoNotContact, InitialInterest, Trial, Active];
    order.forEach((weak, index) =>
      order.slice(index).forEach((strong) => {
        expect([strongerInterest(weak, strong), strongerInterest(strong, weak)]).toEqual([strong, strong]);
      }),
    );
  });
});

describe('the storefront', () => {
  test.each([
    ['AppSource', 'AppSource', 'Business customers', 'Nurture'],
    ['AzureMarketplace', 'Azure Marketplace', 'All customers', 'In-demand generation'],
    ['AzurePortal', 'Azure Marketplace', 'All customers', 'In-demand generation'],
  ] as const)('of %s', (from, name, audience, motion) => {
    expect(storefrontOf(source[from])).toEqual({ name, audience, motion });
  });

  test.each(['TestDrive', 'PartnerCenter', 'Unknown'] as const)('is not told by %s', (from) => {
    expect(storefrontOf(source[from])).toBeUndefined();
  });
});
