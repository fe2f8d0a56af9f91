/** What a message of the queue `dataverse-events` says that there is to do. */
export const hints = { changes: 0, notices: 1 } as const;
