import type * as dates from "../../../src/sheet/dates";
import type { CalendarDate } from "../../../src/sheet/dates";

/**
 * What is done in a process of its own (see `in-a-zone.ts`): a time zone belongs to a process, and three million days
 * take seconds where a test runner's own global objects would make minutes of them.
 */
export interface EveryDay {
  /** The zone's offset on some days, in minutes: proof that the zone was in force. */
  readonly offsets: readonly number[];
  /** The first day of which something is wrong; null when there is none. */
  readonly wrong: string | null;
  readonly days: number;
}

/**
 * Day number → day of the Gregorian calendar, in whole numbers and by another way than the product's: years begin in
 * March, so that the leap day is the last of its year, and 400 years are one round of 146,097 days. Day 0 is 1 March of
 * the year 0.
 */
export function civilFromDays(days: number): CalendarDate {
  const round = Math.floor(days / 146_097);
  const dayOfRound = days - round * 146_097;
  const leapDays = Math.floor(dayOfRound / 1460) - Math.floor(dayOfRound / 36_524) + Math.floor(dayOfRound / 146_096);
  const yearOfRound = Math.floor((dayOfRound - leapDays) / 365);
  const dayOfYear = dayOfRound - (365 * yearOfRound + Math.floor(yearOfRound / 4) - Math.floor(yearOfRound / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfRound + round * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** 1 January 1900, 1 January 1904 and 31 December 9999 as day numbers of `civilFromDays`. */
export const FIRST = 693_901;
export const FIRST_OF_1904 = 695_361;
export const LAST = 3_652_364;

function isDay(found: CalendarDate | undefined, { year, month, day }: CalendarDate): boolean {
  return found?.year === year && found.month === month && found.day === day;
}

/** Serial number in the 1900 system. The 29 February 1900 that Lotus 1-2-3 invented is number 60. */
function serialOf1900(days: number): number {
  const count = days - FIRST + 1;
  return count < 60 ? count : count + 1;
}

function areSerialsRight(date: CalendarDate, days: number, { dateFromSerial, serialFromDate }: typeof dates): boolean {
  const serial = serialOf1900(days);
  if (serialFromDate(date) !== serial || !isDay(dateFromSerial(serial), date)) return false;
  const serial1904 = days - FIRST_OF_1904;
  if (serial1904 < 0) return serialFromDate(date, 1904) === undefined && dateFromSerial(serial1904, 1904) === undefined;
  return serialFromDate(date, 1904) === serial1904 && isDay(dateFromSerial(serial1904, 1904), date);
}

/** The time of day does not matter, and a date is written as MM/DD/YYYY and read back, padded or not. */
function areTextsRight(
  date: CalendarDate,
  days: number,
  { dateFromSerial, formatDate, parseDate }: typeof dates,
): boolean {
  const two = (part: number): string => String(part).padStart(2, "0");
  const { year, month, day } = date;
  const padded = `${two(month)}/${two(day)}/${year}`;
  return (
    isDay(dateFromSerial(serialOf1900(days) + 0.999), date) &&
    formatDate(date) === padded &&
    isDay(parseDate(padded), date) &&
    isDay(parseDate(`${month}/${day}/${year}`), date)
  );
}

/** Looks at every `step`th day from 1900 to 9999, in both date systems. */
export function everyDay(functions: typeof dates, step: number): EveryDay {
  const offsets = ["2024-01-15", "2024-07-15", "2011-12-29"].map((day) =>
    new Date(`${day}T12:00Z`).getTimezoneOffset(),
  );
  let looked = 0;
  for (let days = FIRST; days <= LAST; days += step) {
    const date = civilFromDays(days);
    looked++;
    // Texts cost more: a 13th of the days meets every day of every month, and every year.
    const isRight =
      areSerialsRight(date, days, functions) && (looked % 13 !== 0 || areTextsRight(date, days, functions));
    if (!isRight) return { offsets, wrong: `${date.year}-${date.month}-${date.day}`, days: looked };
  }
  return { offsets, wrong: null, days: looked };
}
