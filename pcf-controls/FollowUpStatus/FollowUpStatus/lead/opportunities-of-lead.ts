/** Dynamics' relationship from a lead to the opportunities that came of it. */
export const opportunitiesOfLead = 'opportunity_originating_lead';
