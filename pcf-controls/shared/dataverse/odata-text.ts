/** A text as an OData literal for a filter. */
export const odataText = (value: string): string => `'${encodeURIComponent(value.replace(/'/g, "''"))}'`;
