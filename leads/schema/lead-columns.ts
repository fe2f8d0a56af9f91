import type { ColumnDeclarations } from './column-declaration';

/** The solution's own columns on `lead`. Times are UTC. */
export const mplLeadColumns = {
  mpl_leadkey: { displayName: 'Lead key', type: 'text', maxLength: 100 },
  mpl_customerkey: { displayName: 'Customer key', type: 'text', maxLength: 100 },
  mpl_leadsource: { displayName: 'Lead source', type: 'text', maxLength: 500 },
  mpl_source: { displayName: 'Source', type: 'choice', choice: 'mpl_source' },
  mpl_action: { displayName: 'Action', type: 'choice', choice: 'mpl_action' },
  mpl_calltoaction: { displayName: 'Call to action', type: 'choice', choice: 'mpl_calltoaction' },
  mpl_interest: { displayName: 'Interest', type: 'choice', choice: 'mpl_interest' },
  mpl_leadtype: { displayName: 'Lead type', type: 'choice', choice: 'mpl_leadtype' },
  mpl_classification: { displayName: 'Classification', type: 'choice', choice: 'mpl_classification' },
  mpl_quality: { displayName: 'Quality', type: 'choice', choice: 'mpl_quality' },
  mpl_emailvalidity: { displayName: 'Email validity', type: 'choice', choice: 'mpl_emailvalidity' },
  mpl_phonevalidity: { displayName: 'Phone validity', type: 'choice', choice: 'mpl_phonevalidity' },
  mpl_stage: { displayName: 'Stage', type: 'choice', choice: 'mpl_stage' },
  mpl_archivereason: { displayName: 'Archive reason', type: 'choice', choice: 'mpl_archivereason' },
  mpl_declinereason: { displayName: 'Decline reason', type: 'choice', choice: 'mpl_declinereason' },
  mpl_followupstatus: { displayName: 'Follow-up status', type: 'choice', choice: 'mpl_followupstatus' },
  mpl_publisherid: { displayName: 'Publisher ID', type: 'text', maxLength: 100 },
  mpl_offerid: { displayName: 'Offer ID', type: 'text', maxLength: 100 },
  mpl_offertitle: { displayName: 'Offer title', type: 'text', maxLength: 300 },
  mpl_campaigncode: { displayName: 'Campaign code', type: 'text', maxLength: 200 },
  mpl_phonee164: { displayName: 'Phone (international)', type: 'text', maxLength: 20 },
  mpl_contactreason: { displayName: 'Contact validity reason', type: 'text', maxLength: 500 },
  mpl_customernotes: { displayName: 'Customer notes', type: 'memo', maxLength: 4000 },
  mpl_receivedon: { displayName: 'LeadCreationDateTime', type: 'dateTime' },
  mpl_lasttouchon: { displayName: 'Last touch on', type: 'dateTime' },
  mpl_followupdueon: { displayName: 'Follow-up due on', type: 'dateTime' },
  mpl_firstcontactedon: { displayName: 'First contacted on', type: 'dateTime' },
  mpl_responseminutes: {
    displayName: 'Response time (minutes)',
    type: 'wholeNumber',
    min: 0,
    max: 2147483647,
  },
  mpl_expireson: { displayName: 'Expires on', type: 'dateTime' },
  mpl_touchcount: { displayName: 'Touch count', type: 'wholeNumber', min: 0, max: 2147483647 },
  mpl_contactrequested: { displayName: 'Contact requested', type: 'yesNo', default: false },
  mpl_donotcontact: { displayName: 'Do not contact', type: 'yesNo', default: false },
  mpl_istest: { displayName: 'Test lead', type: 'yesNo', default: false },
  mpl_favorite: { displayName: 'Favorite', type: 'yesNo', default: false },
  mpl_incomplete: { displayName: 'Incomplete', type: 'yesNo', default: false },
  mpl_crmreference: { displayName: 'CRM reference', type: 'text', maxLength: 100 },
} as const satisfies ColumnDeclarations;

/** Dynamics' own lead columns that are written or read, with the limits of its table reference. */
export const standardLeadColumns = {
  leadid: { displayName: 'Lead', type: 'uniqueIdentifier' },
  subject: { displayName: 'Topic', type: 'text', maxLength: 300 },
  firstname: { displayName: 'First Name', type: 'text', maxLength: 50 },
  lastname: { displayName: 'Last Name', type: 'text', maxLength: 50 },
  companyname: { displayName: 'Company Name', type: 'text', maxLength: 100 },
  jobtitle: { displayName: 'Job Title', type: 'text', maxLength: 100 },
  emailaddress1: { displayName: 'Email', type: 'text', maxLength: 100 },
  telephone1: { displayName: 'Business Phone', type: 'text', maxLength: 50 },
  address1_country: { displayName: 'Country/Region', type: 'text', maxLength: 80 },
  description: { displayName: 'Description', type: 'memo', maxLength: 2000 },
  leadsourcecode: {
    displayName: 'Lead Source',
    type: 'standardChoice',
    values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  },
  statecode: { displayName: 'Status', type: 'standardChoice', values: [0, 1, 2] },
  statuscode: { displayName: 'Status Reason', type: 'standardChoice', values: [1, 2, 3, 4, 5, 6, 7] },
  donotemail: { displayName: 'Do not allow Emails', type: 'yesNo', default: false },
  donotbulkemail: { displayName: 'Do not allow Bulk Emails', type: 'yesNo', default: false },
  donotphone: { displayName: 'Do not allow Phone Calls', type: 'yesNo', default: false },
  donotfax: { displayName: 'Do not allow Faxes', type: 'yesNo', default: false },
  donotpostalmail: { displayName: 'Do not allow Mails', type: 'yesNo', default: false },
  donotsendmm: { displayName: 'Marketing Material', type: 'yesNo', default: false },
} as const satisfies ColumnDeclarations;

export const leadColumns = { ...standardLeadColumns, ...mplLeadColumns } as const;

/** Alternate key on `lead`: one open lead per customer and offer. Key name and column name are the same. */
export const leadKeyColumn = 'mpl_leadkey';
