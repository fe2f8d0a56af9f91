import { leadState } from '../../../../leads/schema/dynamics-states';
import type { LeadDesk } from './lead-desk';

export type Values = Readonly<Record<string, string | number | boolean | null>>;

/** Writes columns of the lead; nothing is asked of Dataverse when there are none. */
export const updateLead = async ({ webAPI, lead }: LeadDesk, values: Values): Promise<void> => {
  if (Object.keys(values).length > 0) await webAPI.updateRecord('lead', lead.id, values);
};

/**
 * Writes our columns of a lead that Dynamics has closed, as far as it lets them be written: a closed lead is read-only
 * (Lead table reference), and whether the Web API refuses is not documented. Nothing is lost where it does, since the
 * server notes the same from Dynamics' states, opportunities and activities.
 */
export const noteOnClosedLead = async (desk: LeadDesk, values: Values): Promise<void> => {
  try {
    await updateLead(desk, values);
  } catch {
    // What the seller decided is done; only the note of it comes a little later.
  }
};

/** Writes our columns: on an open lead they are part of what the seller decided. */
export const noteOnLead = (desk: LeadDesk, values: Values): Promise<void> =>
  desk.lead.state === leadState.Open ? updateLead(desk, values) : noteOnClosedLead(desk, values);
