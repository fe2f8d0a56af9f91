/** The object that a JSON text describes; undefined for everything else, broken JSON included. */
export const parseJsonObject = (text: string): object | undefined => {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
};
