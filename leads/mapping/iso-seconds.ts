/** A Web API date-time: ISO 8601 in UTC to the second, as Dataverse stores it. */
export const toIsoSeconds = (instantMs: number): string =>
  `${new Date(instantMs).toISOString().slice(0, 19)}Z`;
