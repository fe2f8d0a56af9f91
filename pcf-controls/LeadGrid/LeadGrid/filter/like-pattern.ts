/** A text anywhere in a column, as pattern of the Like operator, whose own signs stand for themselves in brackets. */
export const toLikePattern = (text: string): string => `%${text.replace(/[[%_]/g, '[$&]')}%`;

/** The text of such a pattern; undefined for a pattern that says something else. */
export const fromLikePattern = (pattern: string): string | undefined => {
  if (!/^%(?:[^%_[]|\[[[%_]\])+%$/s.test(pattern)) return undefined;
  return pattern.slice(1, -1).replace(/\[([[%_])\]/g, '$1');
};
