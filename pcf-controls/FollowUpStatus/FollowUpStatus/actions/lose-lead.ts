import { archivedValues, notesValue } from './closing-values';
import { closeOpportunity } from './close-opportunity';
import type { CloseCommand } from './command';
import { declineLead } from './decline-lead';
import { findOpportunity } from './find-opportunity';
import type { LeadDesk } from './lead-desk';
import { updateLead } from './update-lead';

/**
 * Loses the open opportunity and puts the lead away as lost. Without an opportunity it is the lead that Dynamics
 * disqualifies; with one the lead stays qualified, as it does after Dynamics' own button.
 */
export const loseLead = async (desk: LeadDesk, command: CloseCommand): Promise<void> => {
  const { reason, notes } = command;
  const opportunity = await findOpportunity(desk);
  if (opportunity.kind === 'none') return declineLead(desk, command);
  if (opportunity.kind === 'open')
    await closeOpportunity(desk, opportunity.id, { won: false, reason, notes });
  await updateLead(desk, {
    ...archivedValues('Lost'),
    mpl_declinereason: reason,
    ...notesValue(desk.lead, notes),
  });
};
