const scalarText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
};

const hasText = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** The text of a JSON value where text is expected: a number's digits, an array's first text; nothing for the rest. */
export const textOf = (value: unknown): string | undefined =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map(scalarText).find(hasText);
