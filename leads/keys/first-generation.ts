/** The bare key, from the key of any generation. Other parts of a key are longer than a generation's suffix. */
export const firstGenerationOf = (leadKey: string): string => leadKey.replace(/-g\d{1,3}$/, '');
