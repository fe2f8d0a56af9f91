import type { Reference, Row } from '../catalog';

const shared = [
  ...['emailaddress1', 'telephone1', 'fax', 'websiteurl', 'description'],
  ...['donotemail', 'donotbulkemail', 'donotphone', 'donotfax', 'donotpostalmail', 'donotsendmm'],
  ...['line1', 'line2', 'line3', 'city', 'stateorprovince', 'country', 'postalcode'].map(
    (name) => `address1_${name}`,
  ),
];

const pick = (lead: Row, columns: readonly string[]): Row =>
  Object.fromEntries(
    columns.filter((column) => lead[column] !== undefined).map((column) => [column, lead[column]]),
  );

const owner = (lead: Row): Row => ({ ownerid: lead.ownerid });

/** The account that a lead's company becomes. */
export const accountFromLead = (lead: Row): Row => ({
  ...pick(lead, [...shared, 'numberofemployees', 'revenue']),
  ...owner(lead),
  name: lead.companyname ?? lead.fullname,
});

/** The contact that a lead's person becomes. */
export const contactFromLead = (lead: Row, account: Reference | undefined): Row => ({
  ...pick(lead, [...shared, 'firstname', 'middlename', 'lastname', 'salutation', 'jobtitle', 'mobilephone']),
  ...owner(lead),
  ...(account ? { parentcustomerid: account } : {}),
});

export interface Customers {
  readonly account?: Reference | undefined;
  readonly contact?: Reference | undefined;
  readonly customer?: Reference | undefined;
  readonly currency?: Reference | undefined;
  readonly campaign?: Reference | undefined;
}

/** The opportunity that a lead becomes. Its customer: the one given, else the new account, else the new contact. */
export function opportunityFromLead(
  lead: Row,
  { account, contact, customer, currency, campaign }: Customers,
): Row {
  const parentAccount = account ?? reference(lead.parentaccountid);
  const parentContact = contact ?? reference(lead.parentcontactid);
  return {
    ...pick(lead, [
      'description',
      'budgetamount',
      'budgetstatus',
      'purchasetimeframe',
      'qualificationcomments',
    ]),
    ...owner(lead),
    name: lead.subject ?? lead.companyname ?? lead.fullname,
    emailaddress: lead.emailaddress1,
    estimatedvalue: lead.estimatedamount,
    estimatedclosedate: lead.estimatedclosedate,
    opportunityratingcode: lead.leadqualitycode,
    parentaccountid: parentAccount,
    parentcontactid: parentContact,
    customerid: customer ?? parentAccount ?? parentContact,
    campaignid: campaign ?? reference(lead.campaignid),
    ...(currency ? { transactioncurrencyid: currency } : {}),
  };
}

const reference = (cell: Row[string]): Reference | undefined =>
  typeof cell === 'object' && cell !== null ? cell : undefined;
