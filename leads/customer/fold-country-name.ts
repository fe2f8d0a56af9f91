/** Letter case, accents, dots and blanks do not matter in the name of a country. */
export const foldCountryName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
