/** The name under which a choice declares a value, for the text's key; undefined for a value it does not have. */
export const choiceKey = <K extends string>(
  choice: Readonly<Record<K, number>>,
  value: number | null | undefined,
): K | undefined => (Object.keys(choice) as K[]).find((key) => choice[key] === value);
