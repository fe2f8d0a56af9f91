import type { ViewColumn } from './view-description';

const hidden = (column: string): ViewColumn => ({ column, width: 100, hidden: true });

/**
 * What a seller looks for first stands first. The grid control draws its marks and filters from these columns too; those
 * that nobody reads come along hidden, so that it need not read every row twice.
 */
export const leadViewColumns: readonly ViewColumn[] = [
  { column: 'fullname', width: 180 },
  { column: 'companyname', width: 160 },
  { column: 'mpl_calltoaction', width: 130 },
  { column: 'mpl_offertitle', width: 150 },
  { column: 'mpl_source', width: 150 },
  { column: 'mpl_stage', width: 100 },
  { column: 'mpl_followupstatus', width: 140 },
  { column: 'mpl_followupdueon', width: 140 },
  { column: 'mpl_quality', width: 90 },
  { column: 'emailaddress1', width: 200 },
  { column: 'mpl_emailvalidity', width: 110 },
  { column: 'telephone1', width: 140 },
  { column: 'mpl_phonevalidity', width: 110 },
  { column: 'address1_country', width: 120 },
  { column: 'mpl_receivedon', width: 150 },
  { column: 'ownerid', width: 140 },
  hidden('mpl_favorite'),
  hidden('mpl_leadtype'),
  hidden('mpl_archivereason'),
  hidden('mpl_contactrequested'),
  hidden('mpl_donotcontact'),
  hidden('mpl_istest'),
  hidden('mpl_firstcontactedon'),
  hidden('mpl_expireson'),
  hidden('statecode'),
];
