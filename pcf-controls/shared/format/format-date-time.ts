type Formatting = Pick<ComponentFramework.Formatting, 'formatDateShort'>;

/** Date and time in the user's format. */
export const formatDateTime = (formatting: Formatting, instantMs: number): string =>
  formatting.formatDateShort(new Date(instantMs), true);
