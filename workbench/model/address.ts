import { ModelError } from "./model-error";
import type { Rect } from "./types";

/** Excel's limits since 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const LETTER_A = 65;
const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([0-9]{1,7})$/;
const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

const lettersOfColumns: string[] = [];

/** `0` → `A`, `26` → `AA`. The index counts from 0. */
export function columnLetters(index: number): string {
  return (lettersOfColumns[index] ??= spelledOut(index));
}

function spelledOut(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(LETTER_A + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`, `xfd` → `16383`; beyond the last column → `undefined`. */
export function columnIndex(letters: string): number | undefined {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - LETTER_A + 1;
  return index >= 1 && index <= MAX_COLUMNS ? index - 1 : undefined;
}

/**
 * Reads `B2:C4`, `$A$1`, `A:B`, `1:2` and `'My Sheet'!A1`. The corners may stand in any order.
 * @throws ModelError `InvalidArgument` for anything else, and beyond the limits of a sheet.
 */
export function parseAddress(text: string): { readonly sheet?: string; readonly rect: Rect } {
  const { sheet, local } = splitSheet(text.trim());
  const [first = "", last = first, ...more] = local.split(":");
  const rect = more.length > 0 ? undefined : rectOf(first.trim(), last.trim(), local.includes(":"));
  if (rect === undefined) throw new ModelError("InvalidArgument", `Not a cell address: ${text}`);
  return sheet === undefined ? { rect } : { sheet, rect };
}

/** Reads `A1,B2:B3`. Every part may name the sheet; it must be the same one. */
export function parseAreas(text: string): { readonly sheet?: string; readonly areas: readonly Rect[] } {
  const parts = splitOutsideQuotes(text).map(parseAddress);
  const sheets = new Set(parts.flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet.toLowerCase()])));
  if (sheets.size > 1) throw new ModelError("InvalidArgument", `Areas on several sheets: ${text}`);
  const sheet = parts.find((part) => part.sheet !== undefined)?.sheet;
  const areas = parts.map(({ rect }) => rect);
  return sheet === undefined ? { areas } : { sheet, areas };
}

/** Without `$` and sheet; whole columns as `A:B`, whole rows as `1:2`. */
export function formatAddress({ row, column, rows, columns }: Rect): string {
  const left = columnLetters(column);
  const right = columnLetters(column + columns - 1);
  if (rows === MAX_ROWS && row === 0) return `${left}:${right}`;
  if (columns === MAX_COLUMNS && column === 0) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${row + rows}`;
}

export function formatAreas(areas: readonly Rect[]): string {
  return areas.map(formatAddress).join(",");
}

/** `Sheet1!A1`; the name is quoted where Excel needs it. */
export function qualifiedAddress(sheetName: string, rect: Rect): string {
  return `${quoteSheetName(sheetName)}!${formatAddress(rect)}`;
}

/** `My Sheet` → `'My Sheet'`; names that look like a cell or that begin with a digit are quoted too. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && !CELL.test(name) && !/^(r|c|rc|true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Is the cell in the rectangle? */
export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

/** Do they share any cell? */
export function intersects(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function intersect(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle around both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** The smallest rectangle around all; undefined where there is none. */
export function boundingAll(rects: readonly Rect[]): Rect | undefined {
  if (rects.length <= 1) return rects[0];
  let top = Infinity;
  let left = Infinity;
  let bottom = -Infinity;
  let right = -Infinity;
  for (const { row, column, rows, columns } of rects) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows);
    right = Math.max(right, column + columns);
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

/** The one-cell rectangle. */
export function cellRect(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 };
}

function splitSheet(text: string): { sheet?: string; local: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { local: text };
  const name = text.slice(0, bang);
  const quoted = name.length >= 2 && name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, local: text.slice(bang + 1) };
}

function splitOutsideQuotes(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let inQuotes = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "'") inQuotes = !inQuotes;
    else if (text[i] === "," && !inQuotes) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function rectOf(first: string, last: string, isRange: boolean): Rect | undefined {
  const cells = [cellOf(first), cellOf(last)] as const;
  if (cells[0] && cells[1]) return bounding(cells[0], cells[1]);
  if (!isRange) return undefined;
  const columns = [columnOf(first), columnOf(last)] as const;
  if (columns[0] && columns[1]) return bounding(columns[0], columns[1]);
  const rows = [rowOf(first), rowOf(last)] as const;
  return rows[0] && rows[1] ? bounding(rows[0], rows[1]) : undefined;
}

function cellOf(text: string): Rect | undefined {
  const [, letters = "", digits = ""] = CELL.exec(text) ?? [];
  const column = columnIndex(letters);
  const row = Number(digits) - 1;
  return column !== undefined && row >= 0 && row < MAX_ROWS ? cellRect(row, column) : undefined;
}

function columnOf(text: string): Rect | undefined {
  const column = columnIndex(COLUMN.exec(text)?.[1] ?? "");
  return column === undefined ? undefined : { row: 0, column, rows: MAX_ROWS, columns: 1 };
}

function rowOf(text: string): Rect | undefined {
  const row = Number(ROW.exec(text)?.[1] ?? "0") - 1;
  return row >= 0 && row < MAX_ROWS ? { row, column: 0, rows: 1, columns: MAX_COLUMNS } : undefined;
}
