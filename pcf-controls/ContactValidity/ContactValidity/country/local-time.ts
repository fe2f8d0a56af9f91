/** Time zones of a region. Newer browsers have the method, some older ones the property. */
type RegionLocale = Intl.Locale & {
  readonly getTimeZones?: () => readonly string[] | undefined;
  readonly timeZones?: readonly string[];
};

/** IANA names of the zones of a country; none where the browser does not know. */
const timeZonesOf = (country: string): readonly string[] => {
  const locale: RegionLocale = new Intl.Locale('und', { region: country });
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
};

const made = new Map<string, Intl.DateTimeFormat>();

/** Kept by zone: to make one takes far longer than to use it, and the control asks whenever its clock ticks. */
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const format =
    made.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  made.set(timeZone, format);
  return format;
};

const parts = (timeZone: string, instantMs: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, Number(value)]),
  );

/** Milliseconds by which the zone's wall clock is ahead of UTC; the instant is a full minute. */
const offsetMs = (timeZone: string, instantMs: number): number => {
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts(timeZone, instantMs);
  return Date.UTC(year, month - 1, day, hour, minute) - instantMs;
};

const minuteOfDay = (instantMs: number): number => {
  const time = new Date(instantMs);
  return time.getUTCHours() * 60 + time.getUTCMinutes();
};

/** What the clocks show where the customer is, in minutes since midnight. */
export interface LocalTime {
  /** Where a country has several zones, that of its westernmost. */
  readonly from: number;
  /** The easternmost zone's, when it differs. */
  readonly to?: number;
}

/** The time in a country; undefined where the browser does not know its zones. */
export const localTimeIn = (country: string, instantMs: number): LocalTime | undefined => {
  const minuteMs = instantMs - (instantMs % 60_000);
  const offsets = timeZonesOf(country).map((zone) => offsetMs(zone, minuteMs));
  if (offsets.length === 0) return undefined;
  const [west, east] = [Math.min(...offsets), Math.max(...offsets)];
  const from = minuteOfDay(minuteMs + west);
  return west === east ? { from } : { from, to: minuteOfDay(minuteMs + east) };
};
