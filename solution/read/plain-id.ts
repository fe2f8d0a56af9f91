/** A GUID as it is compared: lower case, without braces. Empty for a missing one. */
export const plainId = (text: string | undefined): string => (text ?? '').replace(/[{}]/g, '').toLowerCase();
