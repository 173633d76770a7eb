import { columnWidths } from "../sheet/column-widths";
import type { SheetLayout } from "./host";
import { SPARE_ROWS } from "./list-offers";

/** The layout of a new sheet: widths by its texts, and text cells as far below its rows as there are dropdowns. */
export function sheetLayout(cells: readonly (readonly string[])[], headerRow = 0, spareRows = SPARE_ROWS): SheetLayout {
  return { headerRow, textRows: cells.length + spareRows, columnWidths: columnWidths(cells, headerRow) };
}
