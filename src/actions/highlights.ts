import { cellKey, highlightedCells } from "../findings/highlights";
import type { Finding } from "../findings/finding";
import type { DealSheet } from "../sheet/deal-sheet";
import { isLocked } from "../sheet/locks";
import type { CellPosition } from "../sheet/a1";
import { runAddresses } from "../sheet/runs";
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
    readOnly: runAddresses(readOnlyCells(dealSheet, new Set([...errors, ...warnings].map(cellKey)))),
  };
}

function readOnlyCells(dealSheet: DealSheet, taken: ReadonlySet<number>): CellPosition[] {
  const { firstColumn } = dealSheet.sheet;
  const cells: CellPosition[] = [];
  for (const deal of dealSheet.records) {
    dealSheet.columns.forEach((column, offset) => {
      if (column === undefined || !isLocked(deal, column, dealSheet.baseline)) return;
      const cell = { row: deal.row, column: firstColumn + offset };
      if (!taken.has(cellKey(cell))) cells.push(cell);
    });
  }
  return cells;
}
