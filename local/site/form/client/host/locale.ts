const locales: Readonly<Record<number, string>> = {
  1033: 'en-US',
  1053: 'sv-SE',
  1040: 'it-IT',
  1043: 'nl-NL',
};

/** The name that `Intl` and `lang` know a language code by. */
export const localeOf = (language: number): string => locales[language] ?? 'en-US';
