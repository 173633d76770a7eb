import type { Column } from "../template/column";
import { cellText, isBlank, type Cell } from "./cell";
import { dateFromSerial, formatDate, parseDate } from "./dates";

const PLAIN_NUMBER = /^\d{1,15}(?:\.\d{1,15})?$/;

/** A cell's text where its format is not known: in a column of dates a serial number is its day, as MM/DD/YYYY. */
export function textWithoutFormat(cell: Cell, column: Column): string {
  const text = cellText(cell);
  if (column.kind !== "date" && column.key !== "Created Date") return text;
  const date = typeof cell === "number" ? dateFromSerial(cell) : parseDate(text.trim());
  return date === undefined ? text : formatDate(date);
}

/** Whether two cells say the same: 5 and "5", a date's serial number and its text, 12.5 and "12.50" of an amount. */
export function isSameValue(was: Cell, is: Cell, column: Column): boolean {
  if (was === is || (isBlank(was) && isBlank(is))) return true;
  const [before, now] = [textWithoutFormat(was, column), textWithoutFormat(is, column)];
  if (before === now) return true;
  return (
    column.kind === "amount" && PLAIN_NUMBER.test(before) && PLAIN_NUMBER.test(now) && Number(before) === Number(now)
  );
}
