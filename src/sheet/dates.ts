/** A day of the Gregorian calendar, without clock or time zone. `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Excel's two ways to count days; 1904 is an option of old Mac workbooks. */
export type DateSystem = 1900 | 1904;

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const MONTH_LENGTHS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month, 1…12; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month] ?? 0);
}

/** True for a day that Excel can hold: 1 January 1900 to 31 December 9999. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= daysInMonth(year, month);
}

/** The template's dates: `M/D/YYYY` or `MM/DD/YYYY` of a day that exists; undefined for anything else, spaces included. */
export function parseDate(text: string): CalendarDate | undefined {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (parts === null) return undefined;
  const date = { year: Number(parts[3]), month: Number(parts[1]), day: Number(parts[2]) };
  return isCalendarDate(date) ? date : undefined;
}

/** `MM/DD/YYYY`, the form that bulk-operations.md names. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return [String(month).padStart(2, "0"), String(day).padStart(2, "0"), String(year)].join("/");
}

/** Days from 1 January of year 1, which is 1, in a calendar that has always been Gregorian. */
function dayNumber({ year, month, day }: CalendarDate): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return before * 365 + leapDays + (DAYS_BEFORE_MONTH[month] ?? 0) + leapDay + day;
}

const EPOCHS: Readonly<Record<DateSystem, number>> = {
  1900: dayNumber({ year: 1899, month: 12, day: 31 }),
  1904: dayNumber({ year: 1904, month: 1, day: 1 }),
};

/** Excel took over from Lotus 1-2-3 a 29 February 1900 that never was: it is serial 60, and later days are one ahead. */
const FICTITIOUS_SERIAL = 60;

/** 31 December 9999 where days count from 1900. */
const LAST_SERIAL = 2_958_465;

/** Serial number of a day; undefined for a day that the system cannot hold. */
export function serialFromDate(date: CalendarDate, system: DateSystem = 1900): number | undefined {
  if (!isCalendarDate(date)) return undefined;
  const days = dayNumber(date) - EPOCHS[system];
  if (system === 1904) return days < 0 ? undefined : days;
  return days < FICTITIOUS_SERIAL ? days : days + 1;
}

function dateOfDayNumber(number: number): CalendarDate {
  // 400 years are 146,097 days, so the first guess is right or a year early.
  let year = Math.floor((number * 400) / 146_097);
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= number) year++;
  let month = 12;
  while (dayNumber({ year, month, day: 1 }) > number) month--;
  return { year, month, day: number - dayNumber({ year, month, day: 1 }) + 1 };
}

/** The day of a serial number, its time of day dropped; undefined for no day (0, negative, the fictitious 60, too large). */
export function dateFromSerial(serial: number, system: DateSystem = 1900): CalendarDate | undefined {
  const days = Math.floor(serial);
  // NaN is neither below nor above anything.
  if (!(days >= 0 && days <= LAST_SERIAL)) return undefined;
  if (system === 1900 && days === FICTITIOUS_SERIAL) return undefined;
  const counted = system === 1900 && days > FICTITIOUS_SERIAL ? days - 1 : days;
  const date = dateOfDayNumber(EPOCHS[system] + counted);
  return isCalendarDate(date) ? date : undefined;
}

/**
 * What a format has of characters that stand for nothing: literals in quotes, colours, conditions and elapsed times in
 * brackets (either may be left open), characters after `\\` (literal), `_` (as wide as) and `*` (filled with), and all
 * sections but the first.
 */
const MEANS_NOTHING = /"[^"]*"?|\[[^\]]*\]?|[\\_*].?|;.*/gs;

/**
 * Whether a number in this format is shown as a day: the format has a year, a month or a day outside literals. Times and
 * elapsed times (`h:mm`, `[h]:mm`) are no dates, nor are `General` and `0.00E+00`. Takes Excel's en-US codes.
 */
export function isDateFormat(numberFormat: string): boolean {
  const letters = numberFormat
    .replace(MEANS_NOTHING, "")
    .toLowerCase()
    .replaceAll("general", "")
    .replaceAll("am/pm", "")
    .replace(/e[+-]/g, "");
  if (/[ydeb]|mmm/.test(letters)) return true;
  // One or two m are minutes beside hours or seconds, elsewhere the month. A bracketed hour is gone by now: ask for it.
  return letters.includes("m") && !/[hs]/.test(letters) && !/\[[hms]+\]/i.test(numberFormat);
}
