import { leadState } from '../lead/lead-record';
import { archivedValues, notesValue, statusReasonOf } from './closing-values';
import type { CloseCommand } from './command';
import type { LeadDesk } from './lead-desk';
import { updateLead } from './update-lead';

/** Disqualifies the lead, in one write with our columns: both or neither. */
export const declineLead = (desk: LeadDesk, { kind, reason, notes }: CloseCommand): Promise<void> =>
  updateLead(desk, {
    statecode: leadState.Disqualified,
    statuscode: statusReasonOf(reason),
    ...archivedValues(kind === 'Lost' ? 'Lost' : 'Declined'),
    mpl_declinereason: reason,
    ...notesValue(desk.lead, notes),
  });
