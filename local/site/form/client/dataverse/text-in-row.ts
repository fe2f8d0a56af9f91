/** A row's text member; empty where it has none. */
export const textInRow = (row: Readonly<Record<string, unknown>>, member: string): string => {
  const value = row[member];
  return typeof value === 'string' ? value : '';
};
