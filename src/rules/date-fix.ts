import type { Fix } from "../findings/finding";
import { dateFromSerial, formatDate, isCalendarDate, type CalendarDate } from "../sheet/dates";

/** The longest date with a time that is worth reading. */
const LONGEST = 60;
/** A time of day in UTC or without zone; another zone could mean another day. */
const TIME = /(?:[T ]|, ?) *\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)? ?(?:[AaPp]\.?[Mm]\.?)?(?:Z|\+00:?00)?$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const POINT_OR_HYPHEN = /^\s*\d{1,2}[-.]\d{1,2}[-.]/;
const SERIAL = /^\d{5}$/;
const MONTHS = 12;

/** Which part of a date its column writes first. */
export type DateOrder = "day-first" | "month-first";

/** The two days that a date between points or hyphens can be, where both its parts can be a month. */
export interface AmbiguousDate {
  readonly dayFirst: CalendarDate;
  readonly monthFirst: CalendarDate;
}

/** Both readings of a text that can be two days; undefined of any other. A year of two digits is one of this century. */
export function ambiguousDate(text: string): AmbiguousDate | undefined {
  const { first = "", second = "", separator, year = "" } = yearLast(text) ?? {};
  if (separator === undefined || separator === "/" || monthAndDay(first, second, false) !== undefined) return undefined;
  const fullYear = year.length === 4 ? year : `20${year}`;
  const dayFirst = calendarDate(fullYear, second, first);
  const monthFirst = calendarDate(fullYear, first, second);
  return dayFirst && monthFirst && { dayFirst, monthFirst };
}

/**
 * What a text shows of the way in which its column writes dates: separator and order; undefined where it shows nothing.
 * Between slashes the month comes first by rule, so only points and hyphens are asked.
 */
export function shownOrder(text: string): string | undefined {
  if (!POINT_OR_HYPHEN.test(text)) return undefined;
  const { first, second, separator } = yearLast(text) ?? {};
  if (separator === undefined || separator === "/") return undefined;
  const isDayFirst = Number(first) > MONTHS;
  if (isDayFirst === Number(second) > MONTHS) return undefined;
  return orderKey(separator, isDayFirst ? "day-first" : "month-first");
}

/** The order that dates with the separator of this one show; undefined where they show none, or both. */
export function orderOf(text: string, shown: ReadonlyMap<string, number>): DateOrder | "mixed" | undefined {
  const { separator = "" } = yearLast(text) ?? {};
  const isShown = (order: DateOrder) => (shown.get(orderKey(separator, order)) ?? 0) > 0;
  if (isShown("day-first")) return isShown("month-first") ? "mixed" : "day-first";
  return isShown("month-first") ? "month-first" : undefined;
}

function orderKey(separator: string, order: DateOrder): string {
  return `${separator} ${order}`;
}

interface YearLast {
  readonly first: string | undefined;
  readonly separator: string | undefined;
  readonly second: string | undefined;
  readonly year: string | undefined;
}

function yearLast(text: string): YearLast | undefined {
  if (text.length > LONGEST) return undefined;
  const [, first, separator, second, year] = YEAR_LAST.exec(text.trim().replace(TIME, "")) ?? [];
  return first === undefined ? undefined : { first, separator, second, year };
}

/** The date that a text means, as MM/DD/YYYY; undefined where it may mean two days, or none. */
export function dateFix(text: string): Fix | undefined {
  if (text.length > LONGEST) return undefined;
  const day = text.trim().replace(TIME, "");
  if (SERIAL.test(day)) return offered(dateFromSerial(Number(day)));
  const iso = YEAR_FIRST.exec(day);
  if (iso !== null) return safe(calendarDate(iso[1], iso[3], iso[4]));
  const [, first, separator, second, year = ""] = YEAR_LAST.exec(day) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const meant = monthAndDay(first, second, separator === "/");
  if (meant === undefined) return undefined;
  const [month, dayOfMonth] = meant;
  return year.length === 4
    ? safe(calendarDate(year, month, dayOfMonth))
    : offered(calendarDate(`20${year}`, month, dayOfMonth));
}

/** Between slashes the month comes first; between points and hyphens only a number over 12 tells which is which. */
function monthAndDay(first: string, second: string, monthFirst: boolean): readonly [string, string] | undefined {
  if (Number(first) > MONTHS) return [second, first];
  if (monthFirst || Number(second) > MONTHS || Number(first) === Number(second)) return [first, second];
  return undefined;
}

function calendarDate(year = "", month = "", day = ""): CalendarDate | undefined {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isCalendarDate(date) ? date : undefined;
}

function safe(date: CalendarDate | undefined): Fix | undefined {
  return date && { value: formatDate(date), kind: "safe" };
}

function offered(date: CalendarDate | undefined): Fix | undefined {
  return date && { value: formatDate(date), kind: "offered" };
}
