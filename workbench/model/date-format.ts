import { dayOfSerial, weekdayOfSerial } from "./serial-date";

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

const TOKEN = /"[^"]*"|\\.|_.|\*.|\[h+\]|AM\/PM|A\/P|y+|m+|d+|h+|s+|\.0+|[^"\\]/gi;
const SECONDS_A_DAY = 86_400;

interface DateFormat {
  readonly isDate: boolean;
  readonly tokens: readonly string[];
}

const known = new Map<string, DateFormat>();

/** Formats are few and cells are many: each is taken apart once. */
function takeApart(section: string): DateFormat {
  const found = known.get(section);
  if (found !== undefined) return found;
  const withoutCodes = section.replaceAll(/\[(?!h+\])[^\]]*\]/gi, "");
  const bare = withoutCodes.replaceAll(/"[^"]*"|\\.|_.|\*./g, "");
  const isDate = !/^general$/i.test(bare.trim()) && /\[h+\]|[ymdhs]/i.test(bare);
  const format = { isDate, tokens: withoutCodes.match(TOKEN) ?? [] };
  if (known.size > 1000) known.clear();
  known.set(section, format);
  return format;
}

/** Does this section of a number format show a date or a time? */
export function isDateFormat(section: string): boolean {
  return takeApart(section).isDate;
}

/** A serial number in a date or time format, en-US; `########` for what has no date, as in Excel. */
export function formatSerial(serial: number, section: string, use1904: boolean): string {
  const { tokens } = takeApart(section);
  const hasFraction = tokens.some((token) => /^\.0+$/.test(token));
  const rounded = hasFraction ? serial : Math.round(serial * SECONDS_A_DAY) / SECONDS_A_DAY;
  const day = dayOfSerial(rounded, use1904);
  if (day === undefined) return "########";
  const seconds = (rounded - Math.floor(rounded)) * SECONDS_A_DAY;
  const whole = hasFraction ? Math.floor(seconds + 1e-6) : Math.round(seconds);
  const twelveHours = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  const hour = Math.floor(whole / 3600);
  const shownHour = twelveHours ? hour % 12 || 12 : hour;
  const minute = Math.floor(whole / 60) % 60;

  return tokens
    .map((token, index) => {
      const width = token.length;
      switch (token.charAt(0).toLowerCase()) {
        case "y":
          return width <= 2 ? pad(day.year % 100, 2) : pad(day.year, 4);
        case "m":
          if (isMinute(tokens, index)) return pad(minute, width);
          return width <= 2 ? pad(day.month, width) : monthName(day.month, width);
        case "d":
          if (width <= 2) return pad(day.day, width);
          return named(WEEKDAYS[weekdayOfSerial(rounded, use1904)], width === 3 ? 3 : undefined);
        case "h":
          return pad(shownHour, width);
        case "[":
          return pad(Math.floor(rounded) * 24 + hour, width - 2);
        case "s":
          return pad(whole % 60, Math.min(width, 2));
        case "a":
          if (!/^(am\/pm|a\/p)$/i.test(token)) return token;
          return (hour < 12 ? "AM" : "PM").slice(0, token.length === 3 ? 1 : 2);
        case ".":
          return width === 1 ? token : (seconds - whole).toFixed(width - 1).slice(1);
        case '"':
          return token.slice(1, -1);
        case "\\":
          return token.slice(1);
        case "_":
          return " ";
        case "*":
          return "";
        default:
          return token;
      }
    })
    .join("");
}

/** `m` means minutes directly after hours or directly before seconds. */
function isMinute(tokens: readonly string[], index: number): boolean {
  if ((tokens[index]?.length ?? 0) > 2) return false;
  const isTime = (token: string) => /^(\[h+\]|[hmsyd]+)$/i.test(token);
  const before = tokens.slice(0, index).findLast(isTime);
  const after = tokens.slice(index + 1).find(isTime);
  return /^\[?h/i.test(before ?? "") || /^s/i.test(after ?? "");
}

function monthName(month: number, width: number): string {
  return named(MONTHS[month - 1], width === 3 ? 3 : width === 5 ? 1 : undefined);
}

function named(name: string | undefined, letters: number | undefined): string {
  return (name ?? "").slice(0, letters);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
