import type { Fix } from "../findings/finding";
import { dateFromSerial, formatDate, isCalendarDate, type CalendarDate } from "../sheet/dates";

/** The longest date with a time that is worth reading. */
const LONGEST = 60;
/** A time of day in UTC or without zone; another zone could mean another day. */
const TIME = /(?:[T ]|, ?) *\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)? ?(?:[AaPp]\.?[Mm]\.?)?(?:Z|\+00:?00)?$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const SERIAL = /^\d{5}$/;
const MONTHS = 12;

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
