import type { ShownLead, ShownLeads, ShownTouch } from './shown-lead';

type Row = Readonly<Record<string, unknown>>;

/**
 * Turns a Web API answer with annotations into what the page shows.
 * @throws TypeError when the answer is no collection.
 */
export function toShownLeads(answer: unknown): ShownLeads {
  const { value, '@odata.count': count } = asRow(answer);
  if (!Array.isArray(value)) throw new TypeError('Expected a collection of leads with a "value" member.');
  const leads = value.map((row) => toShownLead(asRow(row)));
  return { total: typeof count === 'number' ? count : leads.length, leads };
}

function toShownLead(row: Row): ShownLead {
  return {
    id: text(row, 'leadid') ?? '',
    topic: text(row, 'subject') ?? '(no topic)',
    name: [text(row, 'firstname'), text(row, 'lastname')].filter((part) => part !== undefined).join(' '),
    company: text(row, 'companyname'),
    jobTitle: text(row, 'jobtitle'),
    email: text(row, 'emailaddress1'),
    phone: text(row, 'telephone1'),
    country: text(row, 'address1_country'),
    source: label(row, 'mpl_source'),
    action: label(row, 'mpl_action'),
    callToAction: label(row, 'mpl_calltoaction'),
    offerTitle: text(row, 'mpl_offertitle'),
    offerId: text(row, 'mpl_offerid'),
    stage: label(row, 'mpl_stage'),
    state: label(row, 'statecode'),
    followUp: label(row, 'mpl_followupstatus'),
    followUpDueOn: text(row, 'mpl_followupdueon'),
    receivedOn: text(row, 'mpl_receivedon'),
    notes: text(row, 'mpl_customernotes'),
    isTest: row['mpl_istest'] === true,
    doNotContact: row['mpl_donotcontact'] === true,
    contactRequested: row['mpl_contactrequested'] === true,
    touches: touchesOf(row['mpl_lead_leadtouch']),
  };
}

function touchesOf(rows: unknown): readonly ShownTouch[] {
  const touches = Array.isArray(rows) ? rows.map((row) => toShownTouch(asRow(row))) : [];
  return touches.toSorted((one, other) => (other.touchedOn ?? '').localeCompare(one.touchedOn ?? ''));
}

const toShownTouch = (row: Row): ShownTouch => ({
  id: text(row, 'mpl_leadtouchid') ?? '',
  name: text(row, 'mpl_name') ?? '',
  touchedOn: text(row, 'mpl_touchedon'),
  source: label(row, 'mpl_source'),
  action: label(row, 'mpl_action'),
  leadSource: text(row, 'mpl_leadsource'),
});

const text = (row: Row, column: string): string | undefined => {
  const value = row[column];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const label = (row: Row, column: string): string | undefined =>
  text(row, `${column}@OData.Community.Display.V1.FormattedValue`);

const asRow = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {});
