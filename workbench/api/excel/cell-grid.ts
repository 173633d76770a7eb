import type { CellValue, Rect } from "../../model/types";
import { ApiError } from "../api-error";
import { CELL_LIMIT } from "../limits";

/** Whether a grid of the rectangle's cells is too large to be answered. */
export function isUnbounded({ rows, columns }: Rect, limit = CELL_LIMIT): boolean {
  return rows * columns > limit;
}

/**
 * The grid that an API write means: the rectangle's rows and columns exactly, or one value for all cells.
 * Throws `InvalidArgument` for other dimensions, and for whole columns or rows.
 */
export function gridArgument(value: unknown, rect: Rect): readonly (readonly (CellValue | null)[])[] {
  if (isUnbounded(rect)) throw new ApiError("InvalidArgument");
  if (!Array.isArray(value)) {
    const row = Array<CellValue | null>(rect.columns).fill(cellArgument(value));
    return Array<readonly (CellValue | null)[]>(rect.rows).fill(row);
  }
  const isGrid = value.length === rect.rows && value.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!isGrid) throw new ApiError("InvalidArgument");
  return (value as readonly (readonly unknown[])[]).map((row) => row.map(cellArgument));
}

function cellArgument(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new ApiError("InvalidArgument");
}

/** A grid with one answer for each cell. */
export function gridOf<T>(rect: Rect, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_, c) => cell(rect.row + r, rect.column + c)),
  );
}

/** The rectangles of equal values in a grid: runs down the columns, so that a column written alike is one write. */
export function* runsOfGrid<T>(
  grid: readonly (readonly (T | null)[])[],
  rect: Rect,
): Generator<{ readonly area: Rect; readonly value: T }> {
  for (let c = 0; c < rect.columns; c++) {
    let start = 0;
    for (let r = 1; r <= rect.rows; r++) {
      const value = grid[start]?.[c];
      if (r < rect.rows && grid[r]?.[c] === value) continue;
      if (value !== null && value !== undefined) {
        yield { area: { row: rect.row + start, column: rect.column + c, rows: r - start, columns: 1 }, value };
      }
      start = r;
    }
  }
}
