const highSurrogate = /[\uD800-\uDBFF]$/;

/** The text's beginning in at most `maxLength` UTF-16 units (Dataverse counts these), never half of a surrogate pair. */
export const cutText = (text: string, maxLength: number): string =>
  text.length <= maxLength ? text : text.slice(0, maxLength).replace(highSurrogate, '').trimEnd();
