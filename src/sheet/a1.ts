/** A cell by worksheet position: `row` 1-based, `column` 0-based (A = 0). */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included: rows 1-based, columns 0-based. */
export interface Run {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The limits of a worksheet. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_383;

const A = "A".charCodeAt(0);

/** 0 → `A`, 25 → `Z`, 26 → `AA`, 16383 → `XFD`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(A + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → 0, `xfd` → 16383; undefined for anything that names no column of a worksheet. */
export function columnOfLetters(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - A + 1;
  return column - 1 > LAST_COLUMN ? undefined : column - 1;
}

/** Row 7, column 10 → `K7`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `K7` or `$K$7` → position; undefined for anything else. Takes no sheet name. */
export function parseCellAddress(address: string): CellPosition | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  const column = columnOfLetters(letters);
  const row = Number(digits);
  return column === undefined || row > LAST_ROW ? undefined : { row, column };
}

/** The address of a run: `B2:B40`, or `B2` for a single cell. */
export function runAddress(run: Run): string {
  const first = cellAddress(run.top, run.left);
  const last = cellAddress(run.bottom, run.right);
  return first === last ? first : `${first}:${last}`;
}

/** `B2:B40` or `B2` → run, with the corners put in order; undefined for anything else. Takes no sheet name. */
export function parseRunAddress(address: string): Run | undefined {
  const [first = "", last = first, ...more] = address.split(":");
  const a = parseCellAddress(first);
  const b = parseCellAddress(last);
  if (a === undefined || b === undefined || more.length > 0) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Excel's `Range.address` without its sheet: `'July!'!B2` → `B2`. */
export function withoutSheetName(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
