import { contains } from "../../model/address";
import type { CellPosition, GridSelection } from "../core/ui-state";
import type { CellMarks } from "./cell-paint";
import { areaOf } from "./selection-moves";

/** How the selection shows in a cell. */
export function marksOf(selection: GridSelection, { row, column }: CellPosition): CellMarks {
  const area = areaOf(selection);
  return {
    selected: contains(area, row, column),
    active: row === selection.active.row && column === selection.active.column,
    edges: {
      top: row === area.row,
      bottom: row === area.row + area.rows - 1,
      left: column === area.column,
      right: column === area.column + area.columns - 1,
    },
  };
}
