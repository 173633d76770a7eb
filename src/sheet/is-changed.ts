import type { Cell } from "./cell";
import { textOf, type DealRecord, type DealSheet } from "./deal-sheet";
import { isSameValue } from "./same-value";
import { formatAt } from "./sheet";
import { writtenText } from "./written-text";

/**
 * Whether what would be exported of a record differs from the baseline in a known column. A record that the baseline
 * does not know counts as changed. The Errors column, which is exported blank, does not count.
 */
export function isChanged(deal: DealRecord, { sheet, columns, positions, baseline }: DealSheet): boolean {
  const before = baseline?.get(textOf(deal, "Referral ID").toLowerCase());
  if (before === undefined) return true;
  for (const [key, position] of positions) {
    const column = columns[position];
    if (column === undefined || key === "Errors") continue;
    const is = deal.cells[position] ?? "";
    const was = before.get(key) ?? "";
    if (is === was) continue;
    const format = formatAt(sheet, deal.row - sheet.firstRow, position);
    const written = (cell: Cell): Cell => (typeof cell === "number" ? writtenText(cell, format, column) : cell);
    // A baseline has no formats: a number stood in the format of the number that stands there now.
    const writtenBefore = typeof is === "number" ? written(was) : was;
    if (!isSameValue(writtenBefore, written(is), column)) return true;
  }
  return false;
}
