/**
 * Dataverse's words for "another row has this key". Somebody made it meanwhile; or it was there, and the application user
 * may not see it; or it is another alternate key of the table.
 */
export const keyTaken: ReadonlySet<string> = new Set(['0x80060892', '0x80040237']);
