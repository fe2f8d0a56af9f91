/** Dataverse's limit of a lead's qualification comments. */
export const notesMaxLength = 2000;
