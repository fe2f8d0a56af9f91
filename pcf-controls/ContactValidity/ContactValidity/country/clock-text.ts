/** How the seller wants to read a time of day, as the host tells it in `userSettings.dateFormattingInfo`. */
export type ClockFormat = Partial<
  Pick<
    ComponentFramework.UserSettingApi.DateFormattingInfo,
    'amDesignator' | 'pmDesignator' | 'shortTimePattern' | 'timeSeparator'
  >
>;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A quoted text, or one of .NET's specifiers for hours, minutes, halves of the day and what stands between. */
const specifier = /'([^']*)'|HH?|hh?|mm?|tt?|:/g;

/**
 * A time of day in the seller's format, `h:mm tt` for one in the USA; `HH:mm` where the host tells none.
 * @param minuteOfDay 0 to 1439.
 */
export const clockText = (minuteOfDay: number, format: ClockFormat = {}): string => {
  const hour = Math.floor(minuteOfDay / 60);
  const minute = minuteOfDay % 60;
  const half = (hour < 12 ? format.amDesignator : format.pmDesignator) ?? '';
  const values: Readonly<Record<string, string>> = {
    H: String(hour),
    HH: twoDigits(hour),
    h: String(hour % 12 || 12),
    hh: twoDigits(hour % 12 || 12),
    m: String(minute),
    mm: twoDigits(minute),
    t: half.slice(0, 1),
    tt: half,
    ':': format.timeSeparator ?? ':',
  };
  return (format.shortTimePattern || 'HH:mm')
    .replace(specifier, (found, quoted?: string) => quoted ?? values[found] ?? found)
    .trim();
};
