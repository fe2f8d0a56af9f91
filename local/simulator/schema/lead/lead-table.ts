import { lookup, readOnlyLookup, type TableDeclaration } from '../table-declaration';
import { addressColumns } from './address-columns';
import { leadChoiceColumns } from './lead-choice-columns';
import { leadOtherColumns } from './lead-other-columns';
import { leadTextColumns } from './lead-text-columns';

/** Dynamics 365 Sales' own lead table, without the columns that a solution adds. */
export const leadTable: TableDeclaration = {
  logicalName: 'lead',
  schemaName: 'Lead',
  displayName: 'Lead',
  entitySetName: 'leads',
  primaryId: 'leadid',
  primaryName: 'fullname',
  objectTypeCode: 4,
  ownership: 'user',
  columns: {
    ...leadTextColumns,
    ...leadChoiceColumns,
    ...leadOtherColumns,
    ...addressColumns('address1'),
    ...addressColumns('address2'),
  },
  lookups: {
    campaignid: lookup({ table: 'campaign', collection: 'campaign_leads' }),
    parentaccountid: lookup({ table: 'account', collection: 'lead_parent_account' }),
    parentcontactid: lookup({ table: 'contact', collection: 'lead_parent_contact' }),
    customerid: lookup(
      { table: 'account', collection: 'lead_customer_accounts' },
      { table: 'contact', collection: 'lead_customer_contacts' },
    ),
    qualifyingopportunityid: lookup({ table: 'opportunity', collection: 'lead_qualifying_opportunity' }),
    transactioncurrencyid: lookup({ table: 'transactioncurrency', collection: 'transactioncurrency_lead' }),
    accountid: readOnlyLookup('account'),
    contactid: readOnlyLookup('contact'),
    masterid: readOnlyLookup({ table: 'lead', collection: 'lead_master_lead' }),
  },
  states: {
    0: { label: 'Open', reasons: { 1: 'New', 2: 'Contacted' }, defaultReason: 1 },
    1: { label: 'Qualified', reasons: { 3: 'Qualified' }, defaultReason: 3 },
    2: {
      label: 'Disqualified',
      reasons: { 4: 'Lost', 5: 'Cannot Contact', 6: 'No Longer Interested', 7: 'Canceled' },
      defaultReason: 4,
    },
  },
};
