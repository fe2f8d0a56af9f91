import { leadState } from '../../../../leads/schema/dynamics-states';
import type { LeadDesk } from './lead-desk';
import { updateLead } from './update-lead';

/** Dynamics' status reason of a lead that is open again. */
const reopened = 1;

/** Opens a lead that is qualified or disqualified: until then it is read-only. */
export const openClosedLead = (desk: LeadDesk): Promise<void> =>
  updateLead(desk, { statecode: leadState.Open, statuscode: reopened });
