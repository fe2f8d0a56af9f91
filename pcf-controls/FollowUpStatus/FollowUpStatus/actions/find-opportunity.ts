import type { LeadDesk } from './lead-desk';

/** The opportunity that a lead became: the open one, else one that was closed already. */
export type FoundOpportunity =
  { readonly kind: 'open'; readonly id: string } | { readonly kind: 'closed' } | { readonly kind: 'none' };

const open = 0;

/** Looks for the latest opportunity that came of the lead. Open ones sort first by their state. */
export const findOpportunity = async ({ webAPI, lead }: LeadDesk): Promise<FoundOpportunity> => {
  const options = `?$select=opportunityid,statecode&$filter=_originatingleadid_value eq ${lead.id}&$orderby=statecode asc,createdon desc`;
  const { entities } = await webAPI.retrieveMultipleRecords('opportunity', options, 1);
  const found = entities[0] as { readonly opportunityid: string; readonly statecode: number } | undefined;
  if (!found) return { kind: 'none' };
  return found.statecode === open ? { kind: 'open', id: found.opportunityid } : { kind: 'closed' };
};
