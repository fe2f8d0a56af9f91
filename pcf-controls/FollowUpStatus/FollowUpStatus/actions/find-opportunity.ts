import type { LeadDesk } from './lead-desk';

/** The identifier of an open opportunity that the lead became; undefined when there is none (any more). */
export const findOpportunity = async ({ webAPI, lead }: LeadDesk): Promise<string | undefined> => {
  const options = `?$select=opportunityid&$filter=_originatingleadid_value eq ${lead.id} and statecode eq 0&$orderby=createdon desc`;
  const { entities } = await webAPI.retrieveMultipleRecords('opportunity', options, 1);
  const id: unknown = entities[0]?.opportunityid;
  return typeof id === 'string' ? id : undefined;
};
