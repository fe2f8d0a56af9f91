import { choice, dateTime, integer, memo, text, yesNo, type ColumnKinds } from '../column-kinds';
import { lookup, type LookupKind, type StateKind, type TableDeclaration } from '../table-declaration';

const common: ColumnKinds = {
  subject: text(400, 'Subject'),
  description: memo(1_048_576),
  activitytypecode: { ...text(64, 'Activity Type'), write: 'never' },
  prioritycode: choice({ 0: 'Low', 1: 'Normal', 2: 'High' }, 1),
  scheduledstart: dateTime,
  scheduledend: dateTime,
  actualstart: dateTime,
  actualend: dateTime,
  actualdurationminutes: integer(0),
  isbilled: yesNo(false),
  isregularactivity: { ...yesNo(true), write: 'never' },
};

/** Regarding: navigation `regardingobjectid_<table>_<activity>`, collections as in the lead's table reference. */
const regarding = (activity: string, collections: string): LookupKind =>
  lookup(
    ...['lead', 'account', 'contact', 'opportunity'].map((table) => ({
      table,
      navigation:
        activity === 'activitypointer'
          ? `regardingobjectid_${table}`
          : `regardingobjectid_${table}_${activity}`,
      collection: `${table.charAt(0).toUpperCase()}${table.slice(1)}_${collections}`,
      onDelete: 'cascade' as const,
    })),
  );

interface Activity {
  readonly name: string;
  readonly schemaName: string;
  readonly displayName: string;
  readonly code: number;
  readonly collections: string;
  readonly columns: ColumnKinds;
  readonly states: Readonly<Record<number, StateKind>>;
  readonly lookups?: Readonly<Record<string, LookupKind>>;
}

const activity = (of: Activity): TableDeclaration => ({
  logicalName: of.name,
  schemaName: of.schemaName,
  displayName: of.displayName,
  entitySetName: `${of.name}s`,
  primaryId: 'activityid',
  primaryName: 'subject',
  objectTypeCode: of.code,
  ownership: 'user',
  columns: { ...common, ...of.columns },
  lookups: { regardingobjectid: regarding(of.name, of.collections), ...of.lookups },
  states: of.states,
});

const openToCompleted = (
  completed: Readonly<Record<number, string>>,
  reason: number,
): Activity['states'] => ({
  0: { label: 'Open', reasons: { 1: 'Open' }, defaultReason: 1 },
  1: { label: 'Completed', reasons: completed, defaultReason: reason },
  2: { label: 'Canceled', reasons: { 3: 'Canceled' }, defaultReason: 3 },
});

/** Activities about a lead, and the table that shows them all. */
export const activityTables: readonly TableDeclaration[] = [
  activity({
    ...{
      name: 'phonecall',
      schemaName: 'PhoneCall',
      displayName: 'Phone Call',
      code: 4210,
      collections: 'Phonecalls',
    },
    columns: {
      phonenumber: text(200, 'Phone Number'),
      directioncode: yesNo(true, 'Direction'),
      leftvoicemail: yesNo(false),
    },
    states: openToCompleted({ 2: 'Made', 4: 'Received' }, 2),
  }),
  activity({
    ...{ name: 'email', schemaName: 'Email', displayName: 'Email', code: 4202, collections: 'Emails' },
    columns: {
      directioncode: yesNo(true, 'Direction'),
      sender: text(250),
      torecipients: text(500),
      messageid: text(320),
    },
    states: {
      0: { label: 'Open', reasons: { 1: 'Draft', 8: 'Failed' }, defaultReason: 1 },
      1: {
        label: 'Completed',
        reasons: { 2: 'Completed', 3: 'Sent', 4: 'Received', 6: 'Pending Send', 7: 'Sending' },
        defaultReason: 2,
      },
      2: { label: 'Canceled', reasons: { 5: 'Canceled' }, defaultReason: 5 },
    },
  }),
  activity({
    ...{ name: 'task', schemaName: 'Task', displayName: 'Task', code: 4212, collections: 'Tasks' },
    columns: { percentcomplete: integer(0, 100), category: text(250) },
    states: {
      0: {
        label: 'Open',
        reasons: { 2: 'Not Started', 3: 'In Progress', 4: 'Waiting on someone else', 7: 'Deferred' },
        defaultReason: 2,
      },
      1: { label: 'Completed', reasons: { 5: 'Completed' }, defaultReason: 5 },
      2: { label: 'Canceled', reasons: { 6: 'Canceled' }, defaultReason: 6 },
    },
  }),
  activity({
    ...{
      name: 'appointment',
      schemaName: 'Appointment',
      displayName: 'Appointment',
      code: 4201,
      collections: 'Appointments',
    },
    columns: { location: text(500), isalldayevent: yesNo(false) },
    states: {
      0: { label: 'Open', reasons: { 1: 'Free', 2: 'Tentative' }, defaultReason: 1 },
      1: { label: 'Completed', reasons: { 3: 'Completed' }, defaultReason: 3 },
      2: { label: 'Canceled', reasons: { 4: 'Canceled' }, defaultReason: 4 },
      3: { label: 'Scheduled', reasons: { 5: 'Busy', 6: 'Out of Office' }, defaultReason: 5 },
    },
  }),
  activity({
    ...{
      name: 'opportunityclose',
      schemaName: 'OpportunityClose',
      displayName: 'Opportunity Close',
      code: 4208,
    },
    collections: 'OpportunityCloses',
    columns: { actualrevenue: { type: 'money', min: -1e12, max: 1e12 } },
    lookups: {
      opportunityid: lookup({
        table: 'opportunity',
        collection: 'Opportunity_OpportunityClose',
        onDelete: 'cascade',
      }),
    },
    states: openToCompleted({ 2: 'Completed' }, 2),
  }),
  activity({
    ...{ name: 'activitypointer', schemaName: 'ActivityPointer', displayName: 'Activity', code: 4200 },
    collections: 'ActivityPointers',
    columns: {},
    states: openToCompleted({ 2: 'Completed' }, 2),
  }),
];
