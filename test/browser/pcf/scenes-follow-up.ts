import { archiveReason, followUpStatus, leadType, stage } from '../../../leads/schema/choices';
import type { Scene, SceneProperty } from './scene';

type Row = Readonly<Record<string, string | number | boolean | null>>;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * hourMs).toISOString();
const formatted = '@OData.Community.Display.V1.FormattedValue';

/** A lead whose customer asked for contact so many hours ago. */
const askedBefore = (hours: number, change: Row = {}): Row => ({
  leadid: '0a0a0a0a-0000-0000-0000-000000000001',
  versionnumber: 7,
  modifiedon: hoursAgo(1),
  [`_modifiedby_value${formatted}`]: 'Ingrid Berg',
  statecode: 0,
  mpl_stage: stage.Received,
  mpl_archivereason: null,
  mpl_followupstatus: followUpStatus.Due,
  mpl_leadtype: leadType.Offer,
  mpl_contactrequested: true,
  mpl_donotcontact: false,
  mpl_istest: false,
  mpl_receivedon: hoursAgo(hours),
  mpl_followupdueon: hoursAgo(hours - 24),
  mpl_firstcontactedon: null,
  mpl_expireson: new Date(Date.now() - hours * hourMs + 14 * dayMs).toISOString(),
  fullname: 'Anastasia Lindqvist-Papadopoulou',
  companyname: 'Contoso Backup and Recovery Nordics',
  telephone1: '+46 8 123 456 78',
  emailaddress1: 'anastasia.lindqvist-papadopoulou@nordics.contoso.com',
  subject: 'Contact me: Contoso Backup for branch offices',
  estimatedamount: 12500.5,
  purchasetimeframe: 1,
  _ownerid_value: '0a0a0a0a-0000-0000-0000-0000000000bb',
  [`_ownerid_value${formatted}`]: 'Nordic partner sales',
  '_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'team',
  ...change,
});

const columns: Readonly<Record<string, string>> = {
  stage: 'mpl_stage',
  archiveReason: 'mpl_archivereason',
  followUpStatus: 'mpl_followupstatus',
  leadType: 'mpl_leadtype',
  contactRequested: 'mpl_contactrequested',
  doNotContact: 'mpl_donotcontact',
  isTest: 'mpl_istest',
  receivedOn: 'mpl_receivedon',
  followUpDueOn: 'mpl_followupdueon',
  firstContactedOn: 'mpl_firstcontactedon',
  expiresOn: 'mpl_expireson',
  modifiedOn: 'modifiedon',
};

const propertyOf = (row: Readonly<Record<string, unknown>>, name: string, column: string): SceneProperty => ({
  raw: (row[column] ?? null) as SceneProperty['raw'],
  isDate: name.endsWith('On'),
});

const scene = (
  name: string,
  record: Readonly<Record<string, unknown>>,
  rest: Partial<Scene> = {},
): Scene => ({
  control: 'FollowUpStatus',
  name,
  parameters: Object.fromEntries(
    Object.entries(columns).map(([property, column]) => [property, propertyOf(record, property, column)]),
  ),
  record,
  rows: { activitypointer: [{ activityid: '1', actualend: hoursAgo(1) }] },
  ...rest,
});

const contacted: Row = { mpl_firstcontactedon: hoursAgo(1), mpl_followupstatus: followUpStatus.Contacted };
const accepted: Row = { ...contacted, statecode: 1, mpl_stage: stage.Accepted };
const withOpportunity = (row: Row): Readonly<Record<string, unknown>> => ({
  ...row,
  opportunity_originating_lead: [{ opportunityid: 'o1', statecode: 0 }],
});
const quiet: Row = {
  mpl_contactrequested: false,
  mpl_followupstatus: followUpStatus.NotRequired,
  mpl_followupdueon: null,
};
const archived = (reason: number): Row => ({
  mpl_stage: stage.Archived,
  mpl_archivereason: reason,
  mpl_followupstatus: followUpStatus.Closed,
});

export const followUpScenes: readonly Scene[] = [
  scene('the form of an acceptance', askedBefore(2), { press: ['Action_Accept'] }),
  scene('due', askedBefore(2), { rows: {} }),
  scene('overdue', askedBefore(30)),
  scene('late, logging a contact', askedBefore(80), { press: ['Action_LogContact'] }),
  scene('expired', askedBefore(15 * 24)),
  scene('contacted, declining', askedBefore(2, contacted), { press: ['Action_Decline'] }),
  scene('a form with its faults', askedBefore(2), { press: ['Action_Decline', 'Form_Save'] }),
  scene('accepted', withOpportunity(askedBefore(9, accepted))),
  scene('winning', askedBefore(9, accepted), { press: ['Action_Won'] }),
  scene('losing', askedBefore(9, accepted), { press: ['Action_Lost'] }),
  scene('won', askedBefore(200, { ...archived(archiveReason.Won), statecode: 1 })),
  scene('declined', askedBefore(200, { ...archived(archiveReason.Declined), statecode: 2 })),
  scene('opening again', askedBefore(200, { ...archived(archiveReason.Declined), statecode: 2 }), {
    press: ['Action_Reopen'],
  }),
  scene('information', askedBefore(2, quiet)),
  scene('do not contact', askedBefore(2, { ...quiet, mpl_donotcontact: true })),
  scene('right to left', askedBefore(2, { fullname: 'مريم العلي' }), { rightToLeft: true }),
  scene('disabled', askedBefore(2), { disabled: true }),
  scene('offline', askedBefore(2), { offline: true }),
  scene('not saved', askedBefore(2), { unsaved: true }),
  scene('refused', askedBefore(2), { refusal: 'Principal user is missing prvReadLead privilege.' }),
  {
    ...scene('hidden by column security', askedBefore(2)),
    parameters: { stage: { raw: null, readable: false } },
  },
];
