import { columnLetters } from "../sheet/a1";

/** A rectangle of cells of a worksheet, as Office.js counts: rows and columns from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What is left of a rectangle without the cells of the others, as rectangles that do not overlap. */
export function withoutHoles(rect: Rect, holes: readonly Rect[]): Rect[] {
  return holes.reduce((left, hole) => left.flatMap((part) => withoutHole(part, hole)), [rect]);
}

function withoutHole(rect: Rect, hole: Rect): Rect[] {
  const top = Math.max(rect.row, hole.row);
  const bottom = Math.min(rect.row + rect.rows, hole.row + hole.rows);
  const left = Math.max(rect.column, hole.column);
  const right = Math.min(rect.column + rect.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [rect];
  return [
    { ...rect, rows: top - rect.row },
    { ...rect, row: bottom, rows: rect.row + rect.rows - bottom },
    { ...rect, row: top, rows: bottom - top, columns: left - rect.column },
    { row: top, rows: bottom - top, column: right, columns: rect.column + rect.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** The A1 address of a rectangle, without sheet name. */
export function addressOf({ row, column, rows, columns }: Rect): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** The cells that two rectangles share; undefined when they share none. */
export function overlap(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
