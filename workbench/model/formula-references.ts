import { columnLetters, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from "./address";
import { shiftSpan, type Shift } from "./areas";
import { parseCorners, splitReference, tokenize, type Corner, type Token } from "./formula-parser";

/**
 * A formula after rows or columns of `sheet` were put in or taken out: references into it move, as in Excel. `home` is
 * the sheet that the formula stands on. Shifts of single cells (`across`) leave formulas as they are.
 */
export function shiftFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  if (shift.across !== undefined) return formula;
  return replaceReferences(formula, (token) => {
    const { sheet: named, reference } = splitReference(token.text);
    if ((named ?? home).toLowerCase() !== sheet.toLowerCase()) return token.text;
    const corners = parseCorners(reference);
    const moved = corners && shiftCorners(corners.first, corners.last, shift);
    const prefix = named === undefined ? "" : `${quoteSheetName(named)}!`;
    return moved === undefined ? "#REF!" : prefix + formatReference(moved.first, moved.last);
  });
}

/** A formula that is copied `rows` down and `columns` to the right: relative references move as far. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return replaceReferences(formula, (token) => {
    const { sheet, reference } = splitReference(token.text);
    const corners = parseCorners(reference);
    if (corners === undefined) return token.text;
    const [first, last] = [corners.first, corners.last].map((corner) => ({
      ...corner,
      row: corner.row + (corner.isRowAbsolute ? 0 : rows),
      column: corner.column + (corner.isColumnAbsolute ? 0 : columns),
    }));
    const prefix = sheet === undefined ? "" : `${quoteSheetName(sheet)}!`;
    return first && last && isOnSheet(first) && isOnSheet(last) ? prefix + formatReference(first, last) : "#REF!";
  });
}

/** A formula after a sheet got another name. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return replaceReferences(formula, (token) => {
    const { sheet, reference } = splitReference(token.text);
    return sheet?.toLowerCase() === from.toLowerCase() ? `${quoteSheetName(to)}!${reference}` : token.text;
  });
}

function replaceReferences(formula: string, replace: (token: Token) => string): string {
  let result = "";
  let at = 0;
  for (const token of tokenize(formula) ?? []) {
    if (token.kind !== "cells") continue;
    result += formula.slice(at, token.at) + replace(token);
    at = token.at + token.text.length;
  }
  return result + formula.slice(at);
}

function shiftCorners(first: Corner, last: Corner, shift: Shift): { first: Corner; last: Corner } | undefined {
  if (shift.axis === "row") {
    const span = shiftSpan(first.row, last.row - first.row + 1, shift, MAX_ROWS);
    return span && { first: { ...first, row: span.start }, last: { ...last, row: span.start + span.length - 1 } };
  }
  const span = shiftSpan(first.column, last.column - first.column + 1, shift, MAX_COLUMNS);
  return span && { first: { ...first, column: span.start }, last: { ...last, column: span.start + span.length - 1 } };
}

function formatReference(first: Corner, last: Corner): string {
  const hasRows = first.row !== 0 || last.row !== MAX_ROWS - 1;
  const hasColumns = first.column !== 0 || last.column !== MAX_COLUMNS - 1;
  const format = (corner: Corner) =>
    (hasColumns ? `${corner.isColumnAbsolute ? "$" : ""}${columnLetters(corner.column)}` : "") +
    (hasRows ? `${corner.isRowAbsolute ? "$" : ""}${corner.row + 1}` : "");
  const [start, end] = [format(first), format(last)];
  return start === end && hasRows && hasColumns ? start : `${start}:${end}`;
}

function isOnSheet({ row, column }: Corner): boolean {
  return row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
}
