import { stepId } from '../../../solution/sources/app/event-files';
import { describeBreaks, replace } from './support/describe-breaks';

const solutionXml = /^Other\/Solution\.xml$/;
const sellerRole = /Seller\.xml$/;
const leadDeleteStep = new RegExp(stepId({ table: 'lead', message: 'Delete' }));
const winStep = new RegExp(stepId({ table: 'opportunity', message: 'Win' }));
const leadUpdateStep = new RegExp(stepId({ table: 'lead', message: 'Update' }));
const step = /^SdkMessageProcessingSteps\//;

describeBreaks('a package whose manifest, roles or events are broken:', [
  {
    what: 'a root component without a body',
    by: replace(solutionXml, /(<RootComponent type="9" schemaName=")mpl_stage"/, '$1mpl_stages"'),
    says: /lists component mpl_stages of type 9, which the package does not contain/,
  },
  {
    what: 'a body without a root component',
    by: replace(
      solutionXml,
      /\s*<RootComponent type="66" schemaName="mpl_MarketplaceLeads\.LeadGrid"[^>]*>/,
      '',
    ),
    says: /Component mpl_MarketplaceLeads\.LeadGrid of type 66 is not listed in solution\.xml/,
  },
  {
    what: 'the Lead table claimed as a whole',
    by: replace(solutionXml, 'schemaName="lead" behavior="2"', 'schemaName="lead" behavior="0"'),
    says: /The table lead is listed with behavior 0; 2 is right/,
  },
  {
    what: 'a privilege that does not exist',
    by: replace(sellerRole, 'prvReadmpl_LeadDesk', 'prvReadmpl_leaddesk'),
    says: /has prvReadmpl_leaddesk, which is no privilege; its letter case counts/,
  },
  {
    what: 'a privilege at a level that the table does not have',
    by: replace(
      sellerRole,
      'name="prvReadmpl_LeadDesk" level="Global"',
      'name="prvReadmpl_LeadDesk" level="Local"',
    ),
    says: /has prvReadmpl_LeadDesk at Local; rows without an owner know Global only/,
  },
  {
    what: 'a step that waits for a column that does not exist',
    by: replace(leadUpdateStep, '<FilteringAttributes>', '<FilteringAttributes>mpl_phase,'),
    says: /waits for lead\.mpl_phase, which does not exist/,
  },
  {
    what: 'a step that runs on every update',
    by: replace(leadUpdateStep, /<FilteringAttributes>[^<]*/, '<FilteringAttributes>'),
    says: /names no columns, so it would run on every update of lead/,
  },
  {
    what: 'a step that sends a column along that does not exist',
    by: replace(leadDeleteStep, '<Attributes>mpl_leadkey<', '<Attributes>mpl_key<'),
    says: /sends lead\.mpl_key along, which does not exist/,
  },
  {
    what: 'a step for a message of another table',
    by: replace(winStep, '<PrimaryEntity>opportunity<', '<PrimaryEntity>lead<'),
    says: /is for a message that nobody knows for lead/,
  },
  {
    what: 'a step that blocks saving',
    by: replace(step, '<Mode>1<', '<Mode>0<'),
    says: /is not asynchronous and after the operation/,
  },
  {
    what: 'a step that calls another endpoint',
    by: replace(step, /<EventHandler>.*?</, '<EventHandler>00000000-0000-4000-8000-000000000000<'),
    says: /calls 00000000-0000-4000-8000-000000000000, which is no endpoint of the package/,
  },
  {
    what: 'an address in the package',
    by: replace(
      /ServiceEndpoints\.xml$/,
      /<Url>.*?</,
      '<Url>https://leads.contoso.example/api/dataverse-events?code=abc<',
    ),
    says: /carries the address https:\/\/leads\.contoso\.example\/api\/dataverse-events\. An address belongs/,
  },
  {
    what: 'a secret in the package',
    by: replace(/ServiceEndpoints\.xml$/, '<Path></Path>', '<Path></Path><AuthValue>abc</AuthValue>'),
    says: /carries AuthValue\. No secret may be in the package/,
  },
]);
