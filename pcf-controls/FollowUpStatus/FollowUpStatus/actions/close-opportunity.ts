import { canExecute, edm, entityType, executeAction } from '../../../shared/dataverse/execute-action';
import { toIsoSeconds } from '../../../../leads/mapping/iso-seconds';
import { declineReason, type DeclineReason } from '../../../../leads/schema/choices';
import type { ClosingWords } from './closing-words';
import type { LeadDesk } from './lead-desk';

/** How an opportunity ends. */
export interface Closing {
  readonly won: boolean;
  readonly amount?: number | undefined;
  readonly reason?: DeclineReason;
  /** Why, for whoever reads Dynamics' own record of it. */
  readonly words: string;
}

/** Dynamics' states of an opportunity with their status reasons. */
const wonState = { statecode: 1, statuscode: 3 };
const lostState = (reason: DeclineReason | undefined) => ({
  statecode: 2,
  statuscode: reason === declineReason.OtherVendor ? 5 : 4, // Out-Sold, Canceled
});

/**
 * Wins or loses an opportunity as Dynamics' own buttons do: with the activity that records it, where the host can.
 * Elsewhere the words are noted before, so that nothing is closed without them.
 */
export const closeOpportunity = async (
  desk: LeadDesk,
  opportunityId: string,
  { won, amount, reason, words }: Closing,
  closingWords: ClosingWords,
): Promise<void> => {
  const { webAPI, lead, nowMs } = desk;
  const state = won ? wonState : lostState(reason);
  if (!canExecute(webAPI)) {
    await closingWords.note(desk, opportunityId, words);
    await webAPI.updateRecord('opportunity', opportunityId, {
      ...state,
      ...(amount !== undefined && { actualvalue: amount }),
    });
    closingWords.stand(opportunityId, words);
    return;
  }
  const record = {
    '@odata.type': 'Microsoft.Dynamics.CRM.opportunityclose',
    subject: lead.topic,
    description: words,
    actualend: toIsoSeconds(nowMs),
    ...(amount !== undefined && { actualrevenue: amount }),
    'opportunityid@odata.bind': `/opportunities(${opportunityId})`,
  };
  await executeAction(webAPI, {
    name: won ? 'WinOpportunity' : 'LoseOpportunity',
    parameters: {
      Status: { type: edm('Int32'), value: state.statuscode },
      OpportunityClose: { type: entityType('opportunityclose'), value: record },
    },
  });
  closingWords.stand(opportunityId, words);
};
