import type { Cell } from "../sheet/cell";
import { writtenText } from "../sheet/written-text";
import type { Column } from "../template/column";

/** Key of the column that the service fills with its messages; what stands there is not sent back. */
export const ERRORS = "Errors";

/** The text of a cell in the exported file (rules.md §7): as it is written, but Errors blank. */
export function exportText(cell: Cell, numberFormat: string, column: Column | undefined): string {
  return column?.key === ERRORS ? "" : writtenText(cell, numberFormat, column);
}
