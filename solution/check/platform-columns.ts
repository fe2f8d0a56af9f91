import type { ColumnType } from '../read/table-types';

/**
 * Columns of Dynamics' own tables that the package names, with their types (Microsoft Learn, "Lead table/entity reference"). A
 * name that stands neither here nor in the package is an error: as a rule a misspelt one.
 */
export const platformColumns: Readonly<Record<string, Readonly<Record<string, ColumnType>>>> = {
  lead: {
    leadid: 'uniqueidentifier',
    fullname: 'string',
    subject: 'string',
    firstname: 'string',
    lastname: 'string',
    companyname: 'string',
    jobtitle: 'string',
    emailaddress1: 'string',
    telephone1: 'string',
    address1_country: 'string',
    description: 'memo',
    donotbulkemail: 'boolean',
    donotemail: 'boolean',
    donotphone: 'boolean',
    modifiedon: 'datetime',
    ownerid: 'owner',
    statecode: 'state',
    statuscode: 'status',
  },
  opportunity: { statecode: 'state', statuscode: 'status' },
  account: {},
  contact: {},
  phonecall: {},
  email: {},
  task: {},
  appointment: {},
};

/** Text columns of Dynamics that hold more than plain text. */
export const platformFormats: Readonly<Record<string, string>> = {
  'lead.emailaddress1': 'email',
  'lead.telephone1': 'phone',
};

/** Values of Dynamics' own choices. */
export const platformOptions: Readonly<Record<string, readonly number[]>> = {
  'lead.statecode': [0, 1, 2],
  'lead.statuscode': [1, 2, 3, 4, 5, 6, 7],
};

/** Id and name column of Dynamics' own tables that views are made for. */
export const platformPrimary: Readonly<Record<string, { readonly id: string; readonly name: string }>> = {
  lead: { id: 'leadid', name: 'fullname' },
};
