import { bounding, cellRect, MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Rect } from "../../model/types";
import type { CellPosition, GridSelection } from "../core/ui-state";

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

export function singleCell(cell: CellPosition): GridSelection {
  return { active: cell, extent: cell };
}

/** The rectangle between the active cell and the extent. */
export function areaOf({ active, extent }: GridSelection): Rect {
  return bounding(cellRect(active.row, active.column), cellRect(extent.row, extent.column));
}

/** A rectangle that something else selected: its first cell becomes the active one. */
export function selectionOf({ row, column, rows, columns }: Rect): GridSelection {
  return { active: { row, column }, extent: { row: row + rows - 1, column: column + columns - 1 } };
}

export function moved({ row, column }: CellPosition, step: Step): CellPosition {
  return { row: clamp(row + step.rows, MAX_ROWS), column: clamp(column + step.columns, MAX_COLUMNS) };
}

function clamp(index: number, limit: number): number {
  return Math.min(Math.max(index, 0), limit - 1);
}

/**
 * Where Ctrl with an arrow key goes: to the end of the run of filled cells, or, from its end, to the next filled cell.
 * @param edge the last row and column worth going to
 */
export function jump(
  from: CellPosition,
  step: Step,
  isFilled: (cell: CellPosition) => boolean,
  edge: CellPosition,
): CellPosition {
  const inside = ({ row, column }: CellPosition) => row >= 0 && column >= 0 && row <= edge.row && column <= edge.column;
  const next = ({ row, column }: CellPosition) => ({ row: row + step.rows, column: column + step.columns });
  let cell = next(from);
  if (!inside(cell)) return from;
  const inRun = isFilled(from) && isFilled(cell);
  while (inside(next(cell)) && (inRun ? isFilled(next(cell)) : !isFilled(cell))) cell = next(cell);
  return cell;
}
