/** How many leads one look returns at first, how many more each time, and at most. */
export const listLimits = { step: 50, most: 500 } as const;
