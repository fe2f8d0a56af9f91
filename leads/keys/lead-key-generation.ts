/**
 * The key of the n-th lead of one customer and offer: when a lead was qualified or disqualified, the next touch opens
 * the next generation. The first one has the bare key.
 */
export const leadKeyOfGeneration = (leadKey: string, generation: number): string =>
  generation <= 1 ? leadKey : `${leadKey}-g${generation}`;
