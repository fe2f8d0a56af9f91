import { choice, dateOnly, dateTime, decimal, integer, memo, money, text, yesNo } from '../column-kinds';
import { lookup, type TableDeclaration } from '../table-declaration';

const opportunity: TableDeclaration = {
  logicalName: 'opportunity',
  schemaName: 'Opportunity',
  displayName: 'Opportunity',
  entitySetName: 'opportunities',
  primaryId: 'opportunityid',
  primaryName: 'name',
  objectTypeCode: 3,
  ownership: 'user',
  columns: {
    name: text(300, 'Topic'),
    description: memo(2000),
    emailaddress: text(100),
    currentsituation: memo(2000),
    customerneed: memo(2000),
    qualificationcomments: memo(2000),
    estimatedvalue: money(-1e12, 1e12, 'Est. Revenue'),
    actualvalue: money(-1e12, 1e12, 'Actual Revenue'),
    budgetamount: money(0, 1e12),
    closeprobability: integer(0, 100),
    estimatedclosedate: dateOnly,
    actualclosedate: dateOnly,
    opportunityratingcode: choice({ 1: 'Hot', 2: 'Warm', 3: 'Cold' }, 2, 'Rating'),
    prioritycode: choice({ 1: 'Default Value' }, 1),
    isrevenuesystemcalculated: yesNo(false),
    budgetstatus: choice({ 0: 'No Committed Budget', 1: 'May Buy', 2: 'Can Buy', 3: 'Will Buy' }),
    purchasetimeframe: choice({
      0: 'Immediate',
      1: 'This Quarter',
      2: 'Next Quarter',
      3: 'This Year',
      4: 'Unknown',
    }),
  },
  lookups: {
    customerid: lookup(
      { table: 'account', collection: 'opportunity_customer_accounts' },
      { table: 'contact', collection: 'opportunity_customer_contacts' },
    ),
    parentaccountid: lookup({ table: 'account', collection: 'opportunity_parent_account' }),
    parentcontactid: lookup({ table: 'contact', collection: 'opportunity_parent_contact' }),
    originatingleadid: lookup({ table: 'lead', collection: 'opportunity_originating_lead' }),
    campaignid: lookup({ table: 'campaign', collection: 'campaign_opportunities' }),
    transactioncurrencyid: lookup({
      table: 'transactioncurrency',
      collection: 'transactioncurrency_opportunity',
    }),
  },
  states: {
    0: { label: 'Open', reasons: { 1: 'In Progress', 2: 'On Hold' }, defaultReason: 1 },
    1: { label: 'Won', reasons: { 3: 'Won' }, defaultReason: 3 },
    2: { label: 'Lost', reasons: { 4: 'Canceled', 5: 'Out-Sold' }, defaultReason: 4 },
  },
};

const campaign: TableDeclaration = {
  logicalName: 'campaign',
  schemaName: 'Campaign',
  displayName: 'Campaign',
  entitySetName: 'campaigns',
  primaryId: 'campaignid',
  primaryName: 'name',
  objectTypeCode: 4400,
  ownership: 'user',
  columns: {
    name: text(128, 'Name'),
    codename: text(32, 'Campaign Code'),
    description: memo(2000),
    istemplate: yesNo(false),
    proposedstart: dateTime,
    proposedend: dateTime,
    typecode: choice(
      { 1: 'Advertisement', 2: 'Direct Marketing', 3: 'Event', 4: 'Co-branding', 5: 'Other' },
      1,
    ),
  },
  lookups: { transactioncurrencyid: lookup('transactioncurrency') },
};

const transactionCurrency: TableDeclaration = {
  logicalName: 'transactioncurrency',
  schemaName: 'TransactionCurrency',
  displayName: 'Currency',
  entitySetName: 'transactioncurrencies',
  primaryId: 'transactioncurrencyid',
  primaryName: 'currencyname',
  objectTypeCode: 9105,
  ownership: 'organization',
  columns: {
    currencyname: text(100, 'Currency Name'),
    isocurrencycode: text(5, 'Currency Code'),
    currencysymbol: text(13),
    currencyprecision: integer(0, 4),
    exchangerate: { ...decimal(), defaultValue: 1 },
  },
};

/** What comes after the lead, and what it may refer to. */
export const salesTables: readonly TableDeclaration[] = [opportunity, campaign, transactionCurrency];
