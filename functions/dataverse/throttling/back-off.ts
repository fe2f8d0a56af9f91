const firstMs = 1_000;
const longestMs = 30_000;

/** Wait before attempt `attempt + 1` when Dataverse does not say how long: doubles from a second, half of it by chance. */
export function backOffMs(attempt: number, random: () => number): number {
  const fullMs = Math.min(longestMs, firstMs * 2 ** (attempt - 1));
  return Math.round(fullMs * (0.5 + random() / 2));
}
