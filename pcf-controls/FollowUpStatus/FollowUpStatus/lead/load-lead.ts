import { followUpStateColumns } from '../../../../leads/follow-up/read-follow-up-columns';
import type { LeadRecord } from './lead-record';
import { opportunitiesOfLead } from './opportunities-of-lead';
import { readLeadRecord } from './read-lead-record';

const columns = [
  ...followUpStateColumns,
  'leadid',
  'versionnumber',
  'modifiedon',
  '_modifiedby_value',
  'fullname',
  'companyname',
  'telephone1',
  'emailaddress1',
  'subject',
  'qualificationcomments',
  'mpl_crmreference',
  'estimatedamount',
  'purchasetimeframe',
  '_ownerid_value',
  '_campaignid_value',
  '_parentaccountid_value',
  '_parentcontactid_value',
];

const related = [
  `${opportunitiesOfLead}($select=opportunityid,statecode,estimatedvalue)`,
  'transactioncurrencyid($select=currencyprecision)',
];

/** Reads the lead as Dataverse has it now. Rejects with what the host says. */
export const loadLead = async (
  webAPI: Pick<ComponentFramework.WebApi, 'retrieveRecord'>,
  id: string,
): Promise<LeadRecord> =>
  readLeadRecord(
    await webAPI.retrieveRecord('lead', id, `?$select=${columns.join(',')}&$expand=${related.join(',')}`),
  );
