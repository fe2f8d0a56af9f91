import { changed, without } from './support/complete-sources';
import { describeBreaks, replace } from './support/describe-breaks';

const leadForm = /^Entities\/Lead\/FormXml\/main\//;
const deskForm = /^Entities\/mpl_LeadDesk\/FormXml\/main\//;

describeBreaks('a package whose forms or controls are broken:', [
  {
    what: 'a form control of a class for another type',
    by: replace(leadForm, '{C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F}', '{5B773807-9FB2-42DB-97C3-7A91EFF8ADFF}'),
    says: /shows mpl_responseminutes, which is of type integer, in a control of class 5B773807/,
  },
  {
    what: 'a class id that nobody knows',
    by: replace(leadForm, '{4273EDBD-AC1D-40D3-9FB2-095C621B552D}', '{4273EDBD-0000-40D3-9FB2-095C621B552D}'),
    says: /in a control of class 4273EDBD-0000-40D3-9FB2-095C621B552D, which nobody knows/,
  },
  {
    what: 'a control property left unbound',
    by: (tree) =>
      changed(tree, leadForm, (text) => text.replaceAll(/\s*<offerTitle>[^<]*<\/offerTitle>/g, '')),
    says: /leaves the property offerTitle of mpl_MarketplaceLeads\.LeadSourceBreakdown unbound/,
  },
  {
    what: 'a control property that the manifest does not have',
    by: replace(leadForm, /<offerTitle>(.*?)<\/offerTitle>/, '<offerName>$1</offerName>'),
    says: /sets the property offerName, which mpl_MarketplaceLeads\.LeadSourceBreakdown does not have/,
  },
  {
    what: 'a control property bound to a column of another type',
    by: replace(leadForm, '<email>emailaddress1</email>', '<email>mpl_istest</email>'),
    says: /property email, is bound to mpl_istest of type boolean/,
  },
  {
    what: 'a control property bound to text of another format',
    by: replace(leadForm, '<email>emailaddress1</email>', '<email>mpl_offerid</email>'),
    says: /property email, is bound to mpl_offerid of type string; the manifest says SingleLine\.Email/,
  },
  {
    what: 'a constant where the control wants a column',
    by: replace(
      leadForm,
      '<email>emailaddress1</email>',
      '<email static="true" type="SingleLine.Email">a</email>',
    ),
    says: /property email, is a constant, but the control wants a column/,
  },
  {
    what: 'a constant that the control does not know',
    by: replace(
      leadForm,
      '<scope static="true" type="Enum">customer<',
      '<scope static="true" type="Enum">client<',
    ),
    says: /property scope, is the constant client; the manifest knows all, customer/,
  },
  {
    what: 'a control in another letter case',
    by: (tree) =>
      changed(tree, leadForm, (text) =>
        text.replaceAll('mpl_MarketplaceLeads.FollowUpStatus', 'mpl_marketplaceleads.FollowUpStatus'),
      ),
    says: /is the control mpl_marketplaceleads\.FollowUpStatus, which the package does not contain/,
  },
  {
    what: 'a control that phones do not get',
    by: replace(leadForm, 'formFactor="0"', 'formFactor="2"'),
    says: /says nothing for form factor 0/,
  },
  {
    what: 'a data set under another name',
    by: (tree) =>
      changed(tree, deskForm, (text) => text.replaceAll('data-set name="leads"', 'data-set name="rows"')),
    says: /gives mpl_MarketplaceLeads\.LeadGrid no data set leads/,
  },
  {
    what: 'a sub-grid over a relationship of another table',
    by: replace(leadForm, 'mpl_lead_leadtouch', 'lead_master_lead'),
    says: /follows the relationship lead_master_lead, which does not lead from lead to mpl_leadtouch/,
  },
  {
    what: 'one id for two things',
    by: (tree) =>
      changed(tree, leadForm, (text) => {
        const [first] = /<cell id="\{[^}]+\}"/.exec(text) ?? [''];
        return text.replaceAll(/<cell id="\{[^}]+\}"/g, first);
      }),
    says: /have the same id/,
  },
  {
    what: 'a control without a file that its manifest names',
    by: (tree) => without(tree, /^Controls\/.*LeadGrid\/strings\/LeadGrid\.1053\.resx$/),
    says: /mpl_MarketplaceLeads\.LeadGrid names strings\/LeadGrid\.1053\.resx, which the package does not contain/,
  },
  {
    what: 'a development build of a control',
    by: (tree) => changed(tree, /LeadGrid\/bundle\.js$/, () => 'eval("1")'),
    says: /The bundle of mpl_MarketplaceLeads\.LeadGrid is a development build/,
  },
]);
