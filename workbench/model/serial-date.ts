/** A day of the calendar. Month and day count from 1; day 0 is the "0 January 1900" that serial 0 shows. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** Days from 30 December 1899 to 1 January 1970. */
const UNIX_EPOCH_SERIAL = 25_569;
/** How far the 1904 date system counts behind the 1900 one. */
export const OFFSET_1904 = 1462;
/** Excel takes 1900 for a leap year, as Lotus 1-2-3 did: serial 60 is a 29 February that never was. */
const FICTITIOUS_LEAP_DAY = 60;
const LAST_SERIAL = 2_958_465;

/** The day that a serial number shows, its fraction ignored; `undefined` where Excel shows `####`. */
export function dayOfSerial(serial: number, use1904: boolean): CalendarDay | undefined {
  const whole = Math.floor(serial) + (use1904 ? OFFSET_1904 : 0);
  if (serial < 0 || whole > LAST_SERIAL) return undefined;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === FICTITIOUS_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  const beforeLeapDay = whole < FICTITIOUS_LEAP_DAY ? 1 : 0;
  const date = new Date((whole + beforeLeapDay - UNIX_EPOCH_SERIAL) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day; `undefined` for what is no day, or none that the date system can say. */
export function serialOfDay({ year, month, day }: CalendarDay, use1904: boolean): number | undefined {
  if (!use1904 && year === 1900 && month === 2 && day === 29) return FICTITIOUS_LEAP_DAY;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const since1899 = date.getTime() / DAY_MS + UNIX_EPOCH_SERIAL;
  const serial = since1899 > FICTITIOUS_LEAP_DAY ? since1899 : since1899 - 1;
  const counted = serial - (use1904 ? OFFSET_1904 : 0);
  return counted >= (use1904 ? 0 : 1) && serial <= LAST_SERIAL ? counted : undefined;
}

/** Weekday as Excel counts it in the 1900 system (wrong before March 1900, on purpose): 0 is Sunday. */
export function weekdayOfSerial(serial: number, use1904: boolean): number {
  return (Math.floor(serial) + (use1904 ? OFFSET_1904 : 0) + 6) % 7;
}
