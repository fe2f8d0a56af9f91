import { opportunityState } from '../lead/lead-record';
import { archivedValues } from './closing-values';
import { closeOpportunity } from './close-opportunity';
import type { CloseCommand } from './command';
import { declineLead } from './decline-lead';
import type { LeadDesk } from './lead-desk';
import { noteOnLead } from './update-lead';

/**
 * Loses the open opportunities and puts the lead away as lost. Without an opportunity it is the lead that Dynamics
 * disqualifies; with one the lead stays qualified, as it does after Dynamics' own button.
 */
export const loseLead = async (desk: LeadDesk, command: CloseCommand): Promise<void> => {
  const { reason, reasonText, notes } = command;
  const { opportunities } = desk.lead;
  if (opportunities.length === 0) return declineLead(desk, command);
  const words = [reasonText, notes].filter(Boolean).join('\n');
  for (const { id, state } of opportunities)
    if (state === opportunityState.Open) await closeOpportunity(desk, id, { won: false, reason, words });
  await noteOnLead(desk, { ...archivedValues('Lost'), mpl_declinereason: reason });
};
