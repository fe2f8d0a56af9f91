import { choice, integer, memo, money, readOnly, text, yesNo } from '../column-kinds';
import { addressColumns } from '../lead/address-columns';
import { lookup, type TableDeclaration } from '../table-declaration';

const consent = {
  donotemail: yesNo(false),
  donotbulkemail: yesNo(false),
  donotphone: yesNo(false),
  donotfax: yesNo(false),
  donotpostalmail: yesNo(false),
  donotsendmm: yesNo(false),
};

const account: TableDeclaration = {
  logicalName: 'account',
  schemaName: 'Account',
  displayName: 'Account',
  entitySetName: 'accounts',
  primaryId: 'accountid',
  primaryName: 'name',
  objectTypeCode: 1,
  ownership: 'user',
  columns: {
    name: text(160, 'Account Name'),
    accountnumber: text(20),
    emailaddress1: text(100, 'Email'),
    telephone1: text(50, 'Main Phone'),
    fax: text(50),
    websiteurl: text(200),
    description: memo(2000),
    numberofemployees: integer(0, 1_000_000_000),
    revenue: money(0, 1e14),
    ...consent,
    ...addressColumns('address1'),
    ...addressColumns('address2'),
  },
  lookups: {
    primarycontactid: lookup({ table: 'contact', collection: 'account_primary_contact' }),
    parentaccountid: lookup({ table: 'account', collection: 'account_parent_account' }),
    originatingleadid: lookup({ table: 'lead', collection: 'account_originating_lead' }),
    transactioncurrencyid: lookup({
      table: 'transactioncurrency',
      collection: 'transactioncurrency_account',
    }),
  },
};

const contact: TableDeclaration = {
  logicalName: 'contact',
  schemaName: 'Contact',
  displayName: 'Contact',
  entitySetName: 'contacts',
  primaryId: 'contactid',
  primaryName: 'fullname',
  objectTypeCode: 2,
  ownership: 'user',
  columns: {
    firstname: text(50, 'First Name'),
    middlename: text(50, 'Middle Name'),
    lastname: text(50, 'Last Name'),
    fullname: readOnly(text(160, 'Full Name')),
    salutation: text(100),
    jobtitle: text(100, 'Job Title'),
    emailaddress1: text(100, 'Email'),
    telephone1: text(50, 'Business Phone'),
    mobilephone: text(50, 'Mobile Phone'),
    fax: text(50),
    websiteurl: text(200),
    description: memo(2000),
    preferredcontactmethodcode: choice({ 1: 'Any', 2: 'Email', 3: 'Phone', 4: 'Fax', 5: 'Mail' }, 1),
    ...consent,
    ...addressColumns('address1'),
    ...addressColumns('address2'),
  },
  lookups: {
    parentcustomerid: lookup(
      { table: 'account', collection: 'contact_customer_accounts' },
      { table: 'contact', collection: 'contact_customer_contacts' },
    ),
    originatingleadid: lookup({ table: 'lead', collection: 'contact_originating_lead' }),
    transactioncurrencyid: lookup({
      table: 'transactioncurrency',
      collection: 'transactioncurrency_contact',
    }),
  },
};

/** Whom a qualified lead turns into. */
export const customerTables: readonly TableDeclaration[] = [account, contact];
