import type { leadColumns } from '../../../../leads/schema/lead-columns';

type LeadColumn = keyof typeof leadColumns;

/** What marks, filters and the export read, whether the view shows it or not. */
export const neededColumns = [
  'emailaddress1',
  'telephone1',
  'address1_country',
  'mpl_favorite',
  'mpl_calltoaction',
  'mpl_source',
  'mpl_leadtype',
  'mpl_quality',
  'mpl_emailvalidity',
  'mpl_phonevalidity',
  'statecode',
  'mpl_stage',
  'mpl_archivereason',
  'mpl_contactrequested',
  'mpl_donotcontact',
  'mpl_istest',
  'mpl_receivedon',
  'mpl_followupstatus',
  'mpl_followupdueon',
  'mpl_firstcontactedon',
  'mpl_expireson',
] as const satisfies readonly LeadColumn[];
