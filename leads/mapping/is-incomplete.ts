import type { LeadRow } from '../received-touch';
import { isEmpty } from './is-empty';

/** Whether a seller has to find something out first: the first name, the company, or any way to reach the customer. */
export const isIncomplete = (row: LeadRow): boolean =>
  isEmpty(row.firstname) ||
  isEmpty(row.companyname) ||
  (isEmpty(row.emailaddress1) && isEmpty(row.telephone1));
