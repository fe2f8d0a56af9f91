import { describeBreaks, replace } from './support/describe-breaks';

const leadView = /^Entities\/Lead\/SavedQueries\//;
const leadChart = /^Entities\/Lead\/Visualizations\//;

describeBreaks('a package whose views, charts or navigation are broken:', [
  {
    what: 'an unknown column in a view’s query',
    by: replace(leadView, '<attribute name="mpl_quality" />', '<attribute name="mpl_qualty" />'),
    says: /names the column lead\.mpl_qualty, which does not exist/,
  },
  {
    what: 'an unknown column in a view’s layout',
    by: replace(leadView, '<cell name="mpl_quality"', '<cell name="mpl_qualty"'),
    says: /shows the column lead\.mpl_qualty, which does not exist/,
  },
  {
    what: 'a value that the choice does not have',
    by: replace(leadView, /(attribute="mpl_istest" operator="eq" value=")0/, '$12'),
    says: /compares mpl_istest with 2, which is none of its values 1?,? ?0/,
  },
  {
    what: 'an operator that FetchXML does not have',
    by: replace(leadView, 'operator="not-null"', 'operator="notnull"'),
    says: /compares mpl_source by notnull, which is no operator/,
  },
  {
    what: 'a view that becomes the customer’s default',
    by: replace(leadView, '<isdefault>0<', '<isdefault>1<'),
    says: /would become the default view of lead, which belongs to the customer/,
  },
  {
    what: 'a chart that draws what it does not fetch',
    by: replace(leadChart, '<measure alias="leads" />', '<measure alias="count" />'),
    says: /draws count, which its query does not fetch/,
  },
  {
    what: 'a chart that averages what is no number',
    by: replace(leadChart, 'aggregate="count"', 'aggregate="avg"'),
    says: /takes the avg of leadid, which is of type uniqueidentifier/,
  },
  {
    what: 'an app component that does not exist',
    by: replace(
      /AppModule\.xml$/,
      /(<AppModuleComponent type="26" id=")\{[^}]+\}/,
      '$1{00000000-0000-4000-8000-000000000000}',
    ),
    says: /shows component 00000000-0000-4000-8000-000000000000 of type 26, which does not exist/,
  },
  {
    what: 'a site map entry that opens an unknown view',
    by: replace(/AppModuleSiteMap\.xml$/, /viewid=[0-9a-f-]+/, 'viewid=00000000-0000-4000-8000-000000000000'),
    says: /opens the view 00000000-0000-4000-8000-000000000000 of lead, which the package does not contain/,
  },
]);
