import { archivedValues, notesValue } from './closing-values';
import { closeOpportunity } from './close-opportunity';
import type { WonCommand } from './command';
import { findOpportunity } from './find-opportunity';
import type { LeadDesk } from './lead-desk';
import { updateLead } from './update-lead';

/** Wins the open opportunity that came of the lead, if there is one, and puts the lead away as won. */
export const winLead = async (desk: LeadDesk, { amount, notes }: WonCommand): Promise<void> => {
  const opportunity = await findOpportunity(desk);
  if (opportunity.kind === 'open') await closeOpportunity(desk, opportunity.id, { won: true, amount, notes });
  await updateLead(desk, { ...archivedValues('Won'), ...notesValue(desk.lead, notes) });
};
