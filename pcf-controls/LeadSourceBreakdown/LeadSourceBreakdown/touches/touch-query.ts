import { odataText } from '../../../shared/dataverse/odata-text';
import type { PagedQuery } from '../../../shared/dataverse/retrieve-pages';
import { touchColumns } from '../../../../leads/schema/touch-columns';

const shown = [
  'mpl_leadtouchid',
  'mpl_source',
  'mpl_action',
  'mpl_calltoaction',
  'mpl_offerid',
  'mpl_offertitle',
  'mpl_touchedon',
  'mpl_leadsource',
] as const satisfies readonly (keyof typeof touchColumns)[];

export interface TouchOwner {
  /** Joins all leads of one customer; where it is not bound, the touches of this lead alone are shown. */
  readonly customerKey: string;
  /** Undefined while the lead has not been saved. */
  readonly leadId: string | undefined;
}

/** Which rows of `mpl_leadtouch` are this customer's, newest first; undefined when there can be none yet. */
export const touchQuery = ({ customerKey, leadId }: TouchOwner): PagedQuery | undefined => {
  if (leadId === undefined) return undefined;
  const ofCustomer = `${touchColumns.mpl_leadid.navigation}/mpl_customerkey eq ${odataText(customerKey)}`;
  const filter = customerKey === '' ? `_mpl_leadid_value eq ${leadId}` : ofCustomer;
  const order = 'mpl_touchedon desc,mpl_leadtouchid asc';
  const options = `?$select=${shown.join(',')}&$filter=${filter}&$orderby=${order}`;
  return { table: 'mpl_leadtouch', options, pageSize: 100, maxPages: 50 };
};
