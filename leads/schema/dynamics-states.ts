/** Dynamics' own states of a lead (`statecode`). */
export const leadState = { Open: 0, Qualified: 1, Disqualified: 2 } as const;

/** Dynamics' own states of an opportunity (`statecode`). */
export const opportunityState = { Open: 0, Won: 1, Lost: 2 } as const;
