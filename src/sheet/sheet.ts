import type { Cell } from "./cell";

/**
 * A rectangle of cells, as read from a worksheet or a file, before anybody knows what it means.
 * Rows are counted as people count them (1-based), columns from 0 (A = 0).
 */
export interface Sheet {
  /** The worksheet's name, or the file's. */
  readonly name: string;
  /** The 1-based worksheet row of `cells[0]`. */
  readonly firstRow: number;
  /** The 0-based worksheet column of `cells[r][0]`. */
  readonly firstColumn: number;
  /** Row by row, every row with the same number of cells. */
  readonly cells: readonly (readonly Cell[])[];
  /**
   * Number formats (Excel's en-US codes, e.g. `m/d/yyyy`, `0%`, `@`), column by column where anything but text stands
   * in the column: offset of the column in `cells[r]` → one format per row. An absent column is `General` throughout.
   */
  readonly formats: ReadonlyMap<number, readonly string[]>;
  /** Cells that hold a live formula, as `row offset * width + column offset`. */
  readonly formulas: ReadonlySet<number>;
}

export const GENERAL = "General";

/** The number format of a cell by its offsets within `sheet.cells`. */
export function formatAt(sheet: Sheet, row: number, column: number): string {
  return sheet.formats.get(column)?.[row] ?? GENERAL;
}

/** Whether a live formula stands in the cell at these offsets within `sheet.cells`. */
export function hasFormula(sheet: Sheet, row: number, column: number): boolean {
  if (sheet.formulas.size === 0) return false;
  return sheet.formulas.has(row * (sheet.cells[0]?.length ?? 0) + column);
}

/** A sheet of text cells, as read from a file: row 1, column A, no formats, no formulas. */
export function textSheet(name: string, cells: readonly (readonly string[])[]): Sheet {
  return { name, firstRow: 1, firstColumn: 0, cells, formats: new Map(), formulas: new Set() };
}
