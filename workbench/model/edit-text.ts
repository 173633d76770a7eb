import { isDateFormat } from "./date-format";
import { exactNumberText, formatValue } from "./number-format";
import { parseEntry, type EntryOptions } from "./typed-entry";
import type { CellValue } from "./types";

/** A value as the formula bar shows it: dates as dates, percents as percents, numbers with all their digits. */
export function editText(value: CellValue, format: string, options: EntryOptions): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    const isTaken = format === "@" || parseEntry(value, options).value === value;
    return isTaken && !(format !== "@" && value.startsWith("'")) ? value : `'${value}`;
  }
  if (isDateFormat(format)) return dateText(value, options.use1904) ?? exactNumberText(value);
  return format.includes("%") ? `${exactNumberText(Number(`${value}e2`))}%` : exactNumberText(value);
}

function dateText(serial: number, use1904: boolean): string | undefined {
  const hasTime = serial % 1 !== 0;
  const format = serial < 1 && hasTime ? "h:mm:ss AM/PM" : hasTime ? "m/d/yyyy h:mm:ss AM/PM" : "m/d/yyyy";
  const text = formatValue(serial, format, use1904);
  return text.startsWith("#") ? undefined : text;
}
