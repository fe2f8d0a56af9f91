import { localeOf } from './locale';

type Formatting = ComponentFramework.Formatting;

/** `context.formatting` in the user's language and this machine's time zone. */
export function createFormatting(language: number): Formatting {
  const locale = localeOf(language);
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options);
    return (value: Date) => format.format(value);
  };
  const number = (value: number, digits: number) =>
    value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const short = date({ dateStyle: 'short' });
  const shortWithTime = date({ dateStyle: 'short', timeStyle: 'short' });
  return {
    formatCurrency: (value, precision = 2, symbol = '$') => `${symbol}${number(value, precision)}`,
    formatDecimal: (value, precision = 2) => number(value, precision),
    formatDateAsFilterStringInUTC: (value, includeTime) =>
      value.toISOString().slice(0, includeTime ? 19 : 10),
    formatDateLong: date({ dateStyle: 'full' }),
    formatDateLongAbbreviated: date({ dateStyle: 'medium' }),
    formatDateShort: (value, includeTime) => (includeTime ? shortWithTime : short)(value),
    formatDateYearMonth: date({ year: 'numeric', month: 'long' }),
    formatInteger: (value) => number(value, 0),
    formatLanguage: (value) => new Intl.DisplayNames(locale, { type: 'language' }).of(localeOf(value)) ?? '',
    formatTime: date({ timeStyle: 'short' }),
    getWeekOfYear: weekOfYear,
  };
}

const dayMs = 86_400_000;

/** The week by ISO 8601: that of the year's first Thursday is the first. */
function weekOfYear(value: Date): number {
  const thursday = new Date(Date.UTC(value.getFullYear(), value.getMonth(), value.getDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const yearStartMs = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.ceil(((thursday.getTime() - yearStartMs) / dayMs + 1) / 7);
}
