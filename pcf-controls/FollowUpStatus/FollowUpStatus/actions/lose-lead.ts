import { leadState, opportunityState } from '../../../../leads/schema/dynamics-states';
import { archivedValues } from './closing-values';
import { closeOpportunity } from './close-opportunity';
import type { ClosingWords } from './closing-words';
import type { CloseCommand } from './command';
import { declineLead } from './decline-lead';
import type { LeadDesk } from './lead-desk';
import { noteOnClosedLead } from './update-lead';

/**
 * Loses the open opportunities and puts the lead away as lost. Without an opportunity it is the lead that Dynamics
 * disqualifies; with one a qualified lead stays qualified, as it does after Dynamics' own button, and an open one does not
 * stay open.
 */
export const loseLead = async (
  desk: LeadDesk,
  command: CloseCommand,
  closingWords: ClosingWords,
): Promise<void> => {
  const { reason, reasonText, notes } = command;
  const { lead } = desk;
  const { opportunities } = lead;
  const [first] = opportunities;
  if (first === undefined) return declineLead(desk, command);
  const words = [reasonText, notes].filter(Boolean).join('\n');
  const open = opportunities.filter(({ state }) => state === opportunityState.Open);
  for (const { id } of open) await closeOpportunity(desk, id, { won: false, reason, words }, closingWords);
  if (open.length === 0) await closingWords.note(desk, first.id, words);
  if (lead.state === leadState.Open) return declineLead(desk, command);
  await noteOnClosedLead(desk, { ...archivedValues('Lost'), mpl_declinereason: reason });
};
