import { leadState } from '../../../../leads/schema/dynamics-states';
import { archivedValues, notesValue, statusReasonOf } from './closing-values';
import type { CloseCommand } from './command';
import type { LeadDesk } from './lead-desk';
import { openClosedLead } from './open-closed-lead';
import { updateLead } from './update-lead';

/**
 * Disqualifies the lead, in one write with our columns: both or neither. A qualified lead is read-only and has to be
 * opened again before.
 */
export const declineLead = async (desk: LeadDesk, { kind, reason, notes }: CloseCommand): Promise<void> => {
  if (desk.lead.state === leadState.Qualified) await openClosedLead(desk);
  await updateLead(desk, {
    statecode: leadState.Disqualified,
    statuscode: statusReasonOf(reason),
    ...archivedValues(kind === 'Lost' ? 'Lost' : 'Declined'),
    mpl_declinereason: reason,
    ...notesValue(desk.lead, notes),
  });
};
