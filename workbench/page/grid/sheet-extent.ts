import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Worksheet } from "../../model/worksheet";
import type { GridSelection } from "../core/ui-state";

/** How much of a sheet the grid offers to scroll through: what is used, and ample blank space, as Excel does. */
export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
}

const BLANK_ROWS = 100;
const BLANK_COLUMNS = 26;

/** Grows in steps, so that walking on does not lay the grid out anew with every cell. */
export function sheetExtent(sheet: Worksheet, { active, extent }: GridSelection): SheetExtent {
  const used = sheet.usedRange(false);
  // A whole column or row that is selected is no reason to lay out a million rows.
  const lastRow = Math.max(used === undefined ? 0 : used.row + used.rows, active.row, beyond(extent.row, MAX_ROWS));
  const lastColumn = Math.max(
    used === undefined ? 0 : used.column + used.columns,
    active.column,
    beyond(extent.column, MAX_COLUMNS),
  );
  return {
    rows: Math.min(MAX_ROWS, stepped(lastRow + BLANK_ROWS, 50)),
    columns: Math.min(MAX_COLUMNS, stepped(lastColumn + BLANK_COLUMNS, 13)),
  };
}

function beyond(index: number, limit: number): number {
  return index === limit - 1 ? 0 : index;
}

function stepped(count: number, step: number): number {
  return Math.ceil(count / step) * step;
}
