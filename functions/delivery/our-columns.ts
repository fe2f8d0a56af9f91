import type { LeadRow } from '../../leads/received-touch';

/** Columns that no seller types into: what follows from touches, and flags that are only ever raised. */
const ours = new Set([
  'mpl_touchcount',
  'mpl_lasttouchon',
  'mpl_receivedon',
  'mpl_interest',
  'mpl_contactrequested',
  'mpl_donotcontact',
  'mpl_followupdueon',
  'mpl_expireson',
  'donotemail',
  'donotbulkemail',
  'donotphone',
  'donotfax',
  'donotpostalmail',
  'donotsendmm',
]);

export function onlyOurColumns(changes: LeadRow): boolean {
  return Object.keys(changes).every((column) => ours.has(column));
}
