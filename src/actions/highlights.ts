import { highlightedCells } from "../findings/highlights";
import type { Finding } from "../findings/finding";
import { runAddress, type CellPosition } from "../sheet/a1";
import { newCellGrid, unmark, type CellGrid } from "../sheet/cell-grid";
import type { DealSheet } from "../sheet/deal-sheet";
import { eachLockedCell } from "../sheet/each-locked-cell";
import { gridRuns, runAddresses } from "../sheet/runs";
import type { Highlights } from "./host";

/**
 * The cells to highlight after a check. Read-only are whole cells of the records, blank ones too: a blank system cell
 * must be left alone as much as a filled one. A cell has one highlight only, the gravest.
 */
export function highlightsOf(dealSheet: DealSheet, findings: readonly Finding[]): Highlights {
  const { errors, warnings } = highlightedCells(findings, dealSheet);
  return {
    errors: runAddresses(errors),
    warnings: runAddresses(warnings),
    readOnly: gridRuns(readOnlyCells(dealSheet, [...errors, ...warnings])).map(runAddress),
  };
}

function readOnlyCells(dealSheet: DealSheet, taken: readonly CellPosition[]): CellGrid {
  const { sheet, columns, records } = dealSheet;
  const firstRow = records[0]?.row ?? 0;
  const rows = (records.at(-1)?.row ?? -1) - firstRow + 1;
  const grid = newCellGrid({ firstRow, firstColumn: sheet.firstColumn, rows, columns: columns.length });
  eachLockedCell(dealSheet, ({ row }, _, offset) => {
    grid.marks[(row - firstRow) * columns.length + offset] = 1;
  });
  for (const cell of taken) unmark(grid, cell);
  return grid;
}
