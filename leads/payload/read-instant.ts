const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i;

/** Years 1 and 1601 stand for "no time" in .NET and in Azure Tables; Dataverse refuses all before 1753. */
const earliestMs = Date.UTC(1753, 0, 1);

/** Epoch milliseconds of an ISO 8601 time that names its zone; other forms are too ambiguous to be believed. */
export const readInstant = (text: string): number | undefined => {
  const instantMs = isoInstant.test(text) ? Date.parse(text) : Number.NaN;
  return instantMs >= earliestMs ? instantMs : undefined;
};
