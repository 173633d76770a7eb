import { MONTHS } from "./date-format";
import { serialOfDay } from "./serial-date";

/** A date or a time as it was typed: its serial number and the format that Excel gives the cell. */
export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

interface Calendar {
  readonly use1904: boolean;
  /** The year of dates typed without one. */
  readonly currentYear: number;
}

const MONTH =
  "(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)";
const NUMERIC = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{1,4}))?$/;
const YEAR_FIRST = /^(\d{4})[/-](\d{1,2})(?:[/-](\d{1,2}))?$/;
const MONTH_YEAR = /^(\d{1,2})[/-](\d{4})$/;
const DAY_NAME = new RegExp(`^(\\d{1,2})[ -]${MONTH}(?:(?:[ -]|, )(\\d{4}|\\d{2}))?$`, "i");
const NAME_DAY = new RegExp(`^${MONTH}[ -](\\d{1,4})(?:(?:[ -]|, )(\\d{4}|\\d{2}))?$`, "i");
const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?: ?(am|pm|a|p))?$/i;

/**
 * Reads a date, a time or both as Excel with United States settings does when a person types them: month before day, a
 * two-digit year up to 29 is 20xx. `undefined` for everything that it leaves as text.
 */
export function parseTypedDate(text: string, calendar: Calendar): TypedDate | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 40) return undefined;
  const time = parseTime(trimmed);
  if (time !== undefined) return time;
  const day = parseDay(trimmed, calendar);
  if (day !== undefined) return day;
  const [, datePart = "", timePart = ""] = /^(\S.*?) (\d{1,2}:.+)$/.exec(trimmed) ?? [];
  const [date, clock] = [parseDay(datePart, calendar), parseTime(timePart)];
  if (date === undefined || clock === undefined || clock.serial >= 1) return undefined;
  return { serial: date.serial + clock.serial, numberFormat: "m/d/yyyy h:mm" };
}

function parseDay(text: string, calendar: Calendar): TypedDate | undefined {
  const day = (year: number, month: number, dayOfMonth: number, numberFormat: string): TypedDate | undefined => {
    const serial = serialOfDay({ year, month, day: dayOfMonth }, calendar.use1904);
    return serial === undefined ? undefined : { serial, numberFormat };
  };

  let parts = NUMERIC.exec(text);
  if (parts?.[3] !== undefined && parts[3].length !== 3) {
    return day(fullYear(parts[3]), Number(parts[1]), Number(parts[2]), "m/d/yyyy");
  }
  if (parts?.[3] === undefined && parts !== null) {
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    return day(calendar.currentYear, first, second, "d-mmm") ?? day(fullYear(parts[2] ?? ""), first, 1, "mmm-yy");
  }
  parts = YEAR_FIRST.exec(text);
  if (parts !== null) {
    const [year, month] = [Number(parts[1]), Number(parts[2])];
    return parts[3] === undefined ? day(year, month, 1, "mmm-yy") : day(year, month, Number(parts[3]), "m/d/yyyy");
  }
  parts = MONTH_YEAR.exec(text);
  if (parts !== null) return day(Number(parts[2]), Number(parts[1]), 1, "mmm-yy");
  parts = DAY_NAME.exec(text);
  if (parts !== null) {
    const month = monthNumber(parts[2]);
    const dayOfMonth = Number(parts[1]);
    return parts[3] === undefined
      ? day(calendar.currentYear, month, dayOfMonth, "d-mmm")
      : day(fullYear(parts[3]), month, dayOfMonth, "d-mmm-yy");
  }
  parts = NAME_DAY.exec(text);
  if (parts === null) return undefined;
  const [month, second] = [monthNumber(parts[1]), parts[2] ?? ""];
  if (parts[3] !== undefined)
    return second.length > 2 ? undefined : day(fullYear(parts[3]), month, Number(second), "d-mmm-yy");
  if (second.length === 3) return undefined;
  const asDay = second.length <= 2 ? day(calendar.currentYear, month, Number(second), "d-mmm") : undefined;
  return asDay ?? day(fullYear(second), month, 1, "mmm-yy");
}

function parseTime(text: string): TypedDate | undefined {
  const [, hours = "", minutes = "", seconds, half] = TIME.exec(text) ?? [];
  if (hours === "" || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const isTwelveHours = half !== undefined;
  if (isTwelveHours && (Number(hours) > 12 || Number(hours) < 1)) return undefined;
  const isAfternoon = half?.toLowerCase().startsWith("p") ?? false;
  const hour = isTwelveHours ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours);
  const serial = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const shape = `h:mm${seconds === undefined ? "" : ":ss"}`;
  if (serial >= 1) return { serial, numberFormat: "[h]:mm:ss" };
  return { serial, numberFormat: isTwelveHours ? `${shape} AM/PM` : shape };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function monthNumber(name = ""): number {
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) + 1;
}
