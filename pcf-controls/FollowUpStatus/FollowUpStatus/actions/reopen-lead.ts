import { changedState } from '../../../../leads/follow-up/changed-state';
import { leadState, opportunityState } from '../../../../leads/schema/dynamics-states';
import { reopenedColumns } from '../lead/reopened-columns';
import type { LeadDesk } from './lead-desk';
import { openClosedLead } from './open-closed-lead';
import { noteOnClosedLead, updateLead, type Values } from './update-lead';

/** Dynamics' states of an opportunity that is worked on. */
const inProgress = { statecode: opportunityState.Open, statuscode: 1 };

/**
 * Opens in Dynamics what was closed, as its own buttons do: the opportunities, or the lead that has none. Our columns
 * come last. Tried again after a failure, it goes on where it stopped.
 */
export const reopenLead = async (desk: LeadDesk): Promise<void> => {
  const { webAPI, lead, nowMs } = desk;
  for (const { id, state } of lead.opportunities)
    if (state !== opportunityState.Open) await webAPI.updateRecord('opportunity', id, inProgress);
  const values: Values = {
    ...changedState(reopenedColumns(lead), nowMs, lead.followUp),
    mpl_declinereason: null,
  };
  if (lead.state === leadState.Qualified) return noteOnClosedLead(desk, values);
  if (lead.state === leadState.Disqualified) await openClosedLead(desk);
  await updateLead(desk, values);
};
