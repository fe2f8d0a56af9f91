const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i;

/** Epoch milliseconds of an ISO 8601 time that names its zone; other forms are too ambiguous to be believed. */
export const readInstant = (text: string): number | undefined => {
  const instantMs = isoInstant.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instantMs) ? undefined : instantMs;
};
