import { leadState, opportunityState } from '../../../../leads/schema/dynamics-states';
import { archivedValues } from './closing-values';
import { closeOpportunity } from './close-opportunity';
import type { ClosingWords } from './closing-words';
import type { WonCommand } from './command';
import { qualifiedReason } from './qualify-lead';
import type { LeadDesk } from './lead-desk';
import { noteOnLead, type Values } from './update-lead';

/** A sale is an opportunity in Dynamics: one that was won without is made, so that it counts there too. */
const createOpportunity = async ({ webAPI, lead }: LeadDesk): Promise<string> => {
  const customer: Values = {
    ...(lead.accountId && { 'parentaccountid@odata.bind': `/accounts(${lead.accountId})` }),
    ...(lead.contactId && { 'parentcontactid@odata.bind': `/contacts(${lead.contactId})` }),
  };
  const { id } = await webAPI.createRecord('opportunity', {
    name: lead.topic,
    'originatingleadid@odata.bind': `/leads(${lead.id})`,
    ...customer,
    ...(lead.estimatedAmount !== undefined && { estimatedvalue: lead.estimatedAmount }),
    // Or the amounts would count in the currency of the seller's settings.
    ...(lead.currency && {
      'transactioncurrencyid@odata.bind': `/transactioncurrencies(${lead.currency.id})`,
    }),
  });
  return id;
};

/** Dynamics would go on to show a won lead among the open ones. */
const qualifiedValues = ({ lead }: LeadDesk): Values =>
  lead.state === leadState.Open ? { statecode: leadState.Qualified, statuscode: qualifiedReason } : {};

/** Wins the opportunity that came of the lead and puts the lead away as won. */
export const winLead = async (
  desk: LeadDesk,
  { amount, notes }: WonCommand,
  closingWords: ClosingWords,
): Promise<void> => {
  const { opportunities } = desk.lead;
  const won = opportunities.find(({ state }) => state === opportunityState.Won);
  if (won) await closingWords.note(desk, won.id, notes);
  else {
    const open = opportunities.find(({ state }) => state === opportunityState.Open);
    const id = open?.id ?? (await createOpportunity(desk));
    await closeOpportunity(desk, id, { won: true, amount, words: notes }, closingWords);
  }
  await noteOnLead(desk, { ...archivedValues('Won'), ...qualifiedValues(desk) });
};
