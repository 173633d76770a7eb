import { cellAddress, type CellPosition } from "../sheet/a1";
import type { DealSheet } from "../sheet/deal-sheet";
import type { Finding } from "./finding";

/**
 * The cell that a finding speaks of: its record's cell, its column's header, or the first cell of its row.
 * Undefined when it is about the whole sheet or a column that is not there.
 */
export function placeOf({ row, column, params }: Finding, dealSheet: DealSheet): CellPosition | undefined {
  const { sheet, headerRow, positions } = dealSheet;
  const { position } = params;
  // Of a column that stands twice, or has no header, the finding itself says where it is.
  if (row === headerRow && typeof position === "number") return { row, column: position };
  const offset = column === null ? undefined : positions.get(column);
  if (offset !== undefined) return { row: row ?? headerRow, column: sheet.firstColumn + offset };
  return row === null ? undefined : { row, column: sheet.firstColumn };
}

/** The A1 address of `placeOf`, without sheet name. */
export function locate(finding: Finding, dealSheet: DealSheet): string | undefined {
  const place = placeOf(finding, dealSheet);
  return place === undefined ? undefined : cellAddress(place.row, place.column);
}
