/** Languages of the package by their Dataverse code. The first is the base: it is written everywhere. */
export const languages = [
  { key: 'en', code: 1033 },
  { key: 'sv', code: 1053 },
  { key: 'it', code: 1040 },
  { key: 'nl', code: 1043 },
] as const;

export type LanguageKey = (typeof languages)[number]['key'];

/** A text in every language of the package. */
export type Labels = Readonly<Record<LanguageKey, string>>;

/** English, Swedish, Italian, Dutch. */
export const labels = (en: string, sv: string, it: string, nl: string): Labels => ({ en, sv, it, nl });

/** A name that is the same in every language. */
export const sameInAll = (name: string): Labels => labels(name, name, name, name);
