/** One message that Dataverse has to tell us about. */
export interface EventStep {
  readonly table: 'lead' | 'opportunity';
  readonly message: 'Update' | 'QualifyLead' | 'Delete' | 'Win' | 'Lose';
  /** Only changes of these columns are told; none given: every change. */
  readonly columns?: readonly string[];
  /** Columns of a copy of the row as it was before. */
  readonly imageColumns?: readonly string[];
}

/** Columns of a lead whose change may move its stage or clocks. */
export const watchedLeadColumns = [
  'statecode',
  'statuscode',
  'mpl_stage',
  'mpl_archivereason',
  'mpl_followupstatus',
  'mpl_followupdueon',
  'mpl_firstcontactedon',
  'mpl_donotcontact',
  'donotemail',
  'donotphone',
] as const;

/** All of them run asynchronously, so that nobody in Dynamics ever waits for us. */
export const eventSteps: readonly EventStep[] = [
  { table: 'lead', message: 'Update', columns: watchedLeadColumns },
  { table: 'lead', message: 'QualifyLead' },
  { table: 'lead', message: 'Delete', imageColumns: ['mpl_leadkey'] },
  { table: 'opportunity', message: 'Update', columns: ['statecode', 'statuscode'] },
  { table: 'opportunity', message: 'Win' },
  { table: 'opportunity', message: 'Lose' },
];

export const eventPath = '/api/dataverse-events';
