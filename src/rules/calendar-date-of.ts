import { cellOf, type DealRecord, type DealSheet } from "../sheet/deal-sheet";
import { dateFromSerial, isDateFormat, parseDate, type CalendarDate } from "../sheet/dates";
import { formatAt } from "../sheet/sheet";

/** The date in a record's cell where it is well formed: M/D/YYYY as text, or a number in a date format. */
export function calendarDateOf(deal: DealRecord, { sheet }: DealSheet, key: string): CalendarDate | undefined {
  const value = cellOf(deal, key);
  if (typeof value === "string") return parseDate(value);
  if (typeof value !== "number") return undefined;
  const position = deal.positions.get(key) ?? 0;
  return isDateFormat(formatAt(sheet, deal.row - sheet.firstRow, position))
    ? dateFromSerial(Math.floor(value))
    : undefined;
}

/** `YYYY-MM-DD`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
