import { cellText, type Cell } from "../sheet/cell";

import { dateFromSerial, formatDate, isDateFormat, parseDate } from "../sheet/dates";
import { percentMeant } from "../sheet/percent";
import { GENERAL } from "../sheet/sheet";
import type { Column } from "../template/column";

/** Key of the column that the service fills with its messages; what stands there is not sent back. */
export const ERRORS = "Errors";

/** As many digits as Excel keeps of a number; further ones come from binary arithmetic (0.1 + 0.2). */
const DIGITS_OF_EXCEL = 15;

/**
 * The exact text of a cell in the exported file (rules.md §7): dates as MM/DD/YYYY, numbers as plain decimals, a percent
 * as what it means in the sales stage (0.4 shown as 40% is 40), Errors blank, everything else verbatim.
 * `numberFormat` is Excel's en-US code. `column` is undefined where the header is unknown.
 */
export function exportText(cell: Cell, numberFormat: string, column: Column | undefined): string {
  if (column?.key === ERRORS) return "";
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
