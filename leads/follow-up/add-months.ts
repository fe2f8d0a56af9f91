/** The same time of day some calendar months later in UTC; the last day of the month where that day does not exist. */
export const addMonths = (instantMs: number, months: number): number => {
  const later = new Date(instantMs);
  const day = later.getUTCDate();
  later.setUTCMonth(later.getUTCMonth() + months);
  if (later.getUTCDate() !== day) later.setUTCDate(0);
  return later.getTime();
};
