import type { Column } from "../template/column";
import { cellText, type Cell } from "./cell";
import { dateFromSerial, formatDate, isDateFormat, parseDate } from "./dates";
import { percentMeant } from "./percent";
import { GENERAL } from "./sheet";

/** As many digits as Excel keeps of a number; further ones come from binary arithmetic (0.1 + 0.2). */
const DIGITS_OF_EXCEL = 15;

/**
 * The text that a cell becomes in a file (rules.md §7): dates as MM/DD/YYYY, numbers as plain decimals, a percent as
 * what it means in the sales stage (0.4 shown as 40% is 40), everything else verbatim. `numberFormat` is Excel's en-US
 * code. `column` is undefined where the header is unknown.
 */
export function writtenText(cell: Cell, numberFormat: string, column: Column | undefined): string {
  if (typeof cell === "number") return numberText(cell, numberFormat, column);
  if (typeof cell === "string" && column?.kind === "date") return dateText(cell) ?? cell;
  return cellText(cell);
}

function numberText(value: number, numberFormat: string, column: Column | undefined): string {
  const date = numberFormat !== GENERAL && isDateFormat(numberFormat) ? dateFromSerial(value) : undefined;
  if (date !== undefined) return formatDate(date);
  const meant = (column?.kind === "sales-stage" ? percentMeant(value, numberFormat) : undefined) ?? value;
  return cellText(Number(meant.toPrecision(DIGITS_OF_EXCEL)));
}

function dateText(text: string): string | undefined {
  const date = parseDate(text);
  return date === undefined ? undefined : formatDate(date);
}
