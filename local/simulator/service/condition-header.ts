/** Clients send the text `null` in `If-Match` and `If-None-Match` for "no condition". */
export const isGiven = (header: string | undefined): header is string =>
  header !== undefined && header !== 'null';
