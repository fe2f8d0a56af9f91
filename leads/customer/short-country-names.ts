/** What people write for a country, by its ISO code, and neither a list of names nor a browser calls it. */
export const shortCountryNames = {
  AE: ['UAE'],
  GB: ['UK', 'U.K.', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  NL: ['Holland'],
  US: ['U.S.', 'U.S.A.', 'America'],
} as const;
