/** A measure as text; a dash where there is nothing to count or average. */
export type FormatMeasure = (value: number | null) => string;

export function createFormatMeasure(locale: string): FormatMeasure {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (value) => (value === null ? '–' : format.format(value));
}
