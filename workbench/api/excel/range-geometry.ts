import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Rect } from "../../model/types";
import { ApiError } from "../api-error";

/** The rectangle, if it lies on the sheet and has at least one cell; `InvalidArgument` otherwise. */
export function onSheet(rect: Rect): Rect {
  const { row, column, rows, columns } = rect;
  const isWhole = [row, column, rows, columns].every(Number.isInteger);
  const isInside = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!isWhole || !isInside || rows < 1 || columns < 1) throw new ApiError("InvalidArgument");
  return rect;
}

/** A cell by its place in the rectangle, which may lie outside it. */
export function cellIn(rect: Rect, row: number, column: number): Rect {
  return onSheet({ row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 });
}

export function rowIn(rect: Rect, row: number): Rect {
  return onSheet({ ...rect, row: rect.row + row, rows: 1 });
}

export function columnIn(rect: Rect, column: number): Rect {
  return onSheet({ ...rect, column: rect.column + column, columns: 1 });
}

export function resized(rect: Rect, deltaRows: number, deltaColumns: number): Rect {
  return onSheet({ ...rect, rows: rect.rows + deltaRows, columns: rect.columns + deltaColumns });
}

export function offset(rect: Rect, rows: number, columns: number): Rect {
  return onSheet({ ...rect, row: rect.row + rows, column: rect.column + columns });
}

export function entireRows(rect: Rect): Rect {
  return { ...rect, column: 0, columns: MAX_COLUMNS };
}

export function entireColumns(rect: Rect): Rect {
  return { ...rect, row: 0, rows: MAX_ROWS };
}

/** `count` rows beyond the rectangle: below for a positive count, above for a negative one. */
export function rowsBeyond(rect: Rect, count: number): Rect {
  const row = count > 0 ? rect.row + rect.rows : rect.row + count;
  return onSheet({ ...rect, row, rows: Math.abs(count) });
}

/** `count` columns beyond the rectangle: to the right for a positive count, to the left for a negative one. */
export function columnsBeyond(rect: Rect, count: number): Rect {
  const column = count > 0 ? rect.column + rect.columns : rect.column + count;
  return onSheet({ ...rect, column, columns: Math.abs(count) });
}
