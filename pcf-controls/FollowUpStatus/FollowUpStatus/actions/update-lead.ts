import type { LeadDesk } from './lead-desk';

export type Values = Readonly<Record<string, string | number | boolean | null>>;

/** Writes columns of the lead; nothing is asked of Dataverse when there are none. */
export const updateLead = async ({ webAPI, lead }: LeadDesk, values: Values): Promise<void> => {
  if (Object.keys(values).length > 0) await webAPI.updateRecord('lead', lead.id, values);
};
