import { action, callToAction, interest, source } from '../../../leads/schema/choices';
import { properties, type Scene } from './scene';

const lead = properties({
  leadSource: 'SPZA-PLT|contoso.contoso-backup',
  source: source.AppSource,
  action: action.PLT,
  callToAction: callToAction.ContactMe,
  interest: interest.InitialInterest,
  publisherId: 'contoso',
  offerId: 'contoso-backup',
  offerTitle: 'Contoso Backup',
  campaignCode: '1234',
  description: 'Contact me (AppSource)\nCampaign: mktcmpid=1234, partnerid=98765',
  customerKey: 'abc',
});

const sources = [
  'SPZA-PLT',
  'AzureMarketplace-INS',
  'AzurePortal-Create',
  'TestDrive-StartTestDrive',
  'SPZA-DNC',
  'NewStore-XYZ',
];

const touches = Array.from({ length: 30 }, (_, index) => ({
  mpl_leadtouchid: String(index),
  mpl_leadsource: `${sources[index % sources.length]}|contoso.backup`,
  mpl_offertitle: index % 4 ? 'Contoso Backup' : 'Contoso Firewall for branch offices',
  mpl_touchedon: new Date(Date.UTC(2026, 10, 20) - index * 86_400_000).toISOString(),
}));

const base: Scene = {
  control: 'LeadSourceBreakdown',
  name: 'a contact request',
  parameters: lead,
  rows: { mpl_leadtouch: touches },
};

export const leadSourceScenes: readonly Scene[] = [
  base,
  {
    ...base,
    name: 'right to left',
    rightToLeft: true,
    parameters: { ...lead, offerTitle: { raw: 'كونتوسو للنسخ' } },
  },
  { ...base, name: 'the raw text', press: ['Raw_Show'] },
  { ...base, name: 'unknown codes', parameters: properties({ leadSource: 'NewStore-XYZ|contoso.backup' }) },
  { ...base, name: 'no lead source', parameters: properties({ leadSource: '' }), rows: {} },
  {
    ...base,
    name: 'very many kinds',
    rows: {
      mpl_leadtouch: touches.map((touch, index) => ({ ...touch, mpl_leadsource: `Store${index}-XYZ` })),
    },
  },
  { ...base, name: 'hidden by column security', parameters: { leadSource: { raw: null, readable: false } } },
  { ...base, name: 'offline', offline: true },
  { ...base, name: 'refused', refusal: 'Principal user is missing prvReadmpl_leadtouch privilege.' },
  { ...base, name: 'not saved', unsaved: true },
];
