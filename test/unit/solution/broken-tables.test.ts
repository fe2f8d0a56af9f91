import { changed } from './support/complete-sources';
import { describeBreaks, replace } from './support/describe-breaks';

const leadEntity = /^Entities\/Lead\/Entity\.xml$/;
const touchEntity = /^Entities\/mpl_LeadTouch\/Entity\.xml$/;

describeBreaks('a package whose tables or choices are broken:', [
  {
    what: 'an option out of the publisher’s range',
    by: replace(/^OptionSets\/mpl_stage\.xml$/, '727000002', '727010000'),
    says: /Option 727010000 of mpl_stage is out of the publisher's range 727000000 to 727009999/,
  },
  {
    what: 'an option twice',
    by: replace(/^OptionSets\/mpl_stage\.xml$/, '727000002', '727000001'),
    says: /Option 727000001 of mpl_stage is there twice/,
  },
  {
    what: 'a column of Dynamics repeated',
    by: replace(leadEntity, 'PhysicalName="mpl_CrmReference"', 'PhysicalName="CrmReference"'),
    says: /mpl_crmreference: the logical name must be the schema name/,
  },
  {
    what: 'a column shorter than the code writes',
    by: replace(leadEntity, '<MaxLength>500</MaxLength>', '<MaxLength>400</MaxLength>'),
    says: /lead\.mpl_leadsource has the length 400; leads\/schema says 500/,
  },
  {
    what: 'a column that the code writes left out',
    by: (tree) =>
      changed(tree, leadEntity, (text) =>
        text.replace(/\s*<attribute PhysicalName="mpl_CampaignCode">.*?<\/attribute>/s, ''),
      ),
    says: /leads\/schema has the column lead\.mpl_campaigncode, the package has not/,
  },
  {
    what: 'a choice column without its choice',
    by: replace(leadEntity, '<OptionSetName>mpl_stage<', '<OptionSetName>mpl_phase<'),
    says: /lead\.mpl_stage takes the choice mpl_phase, which the package does not contain/,
  },
  {
    what: 'an alternate key on a column that does not exist',
    by: replace(leadEntity, '<AttributeName>mpl_leadkey<', '<AttributeName>mpl_key<'),
    says: /is made of the column mpl_key, which does not exist/,
  },
  {
    what: 'a look-up without its relationship',
    by: replace(
      /^Other\/Relationships\/Lead\.xml$/,
      '<ReferencingAttributeName>mpl_LeadId<',
      '<ReferencingAttributeName>mpl_Lead<',
    ),
    says: /mpl_leadtouch\.mpl_leadid is a look-up without a relationship/,
  },
  {
    what: 'a navigation property in another letter case',
    by: replace(
      /^Other\/Relationships\/Lead\.xml$/,
      '<NavigationPropertyName>mpl_LeadId<',
      '<NavigationPropertyName>mpl_leadid<',
    ),
    says: /has the navigation property mpl_leadid; leads\/schema says mpl_LeadId/,
  },
  {
    what: 'a table with two name columns',
    by: replace(touchEntity, /(<LogicalName>mpl_touchkey<.*?<DisplayMask>)Valid/s, '$1PrimaryName|Valid'),
    says: /mpl_leadtouch has 2 name columns/,
  },
  {
    what: 'a label missing in one language',
    by: replace(/^OptionSets\/mpl_stage\.xml$/, /\s*<label description="[^"]*" languagecode="1053" \/>/, ''),
    says: /Option 727000000 of mpl_stage has no text in language 1053/,
  },
]);
