import { isBlank, type Cell } from "../sheet/cell";
import { textOf, type DealRecord, type DealSheet } from "../sheet/deal-sheet";
import { formatAt, GENERAL } from "../sheet/sheet";
import { ERRORS, exportText } from "./export-cells";

/** Key of the column by which records and baseline find each other. */
const REFERRAL_ID = "Referral ID";

/**
 * Whether what would be exported of a record differs from the baseline in a known column. A record that the baseline
 * does not know counts as changed. The Errors column, which is exported blank, does not count.
 */
export function isChanged(deal: DealRecord, { sheet, columns, positions, baseline }: DealSheet): boolean {
  const before = baseline?.get(textOf(deal, REFERRAL_ID).toLowerCase());
  if (before === undefined) return true;
  for (const [key, position] of positions) {
    const column = columns[position];
    if (column === undefined || key === ERRORS) continue;
    const is = deal.cells[position] ?? "";
    const was = before.get(key) ?? "";
    if (is === was || (isBlank(is) && isBlank(was))) continue;
    const format = formatAt(sheet, deal.row - sheet.firstRow, position);
    if (exportText(is, format, column) !== exportText(was, formatOf(was, is, format), column)) return true;
  }
  return false;
}

/** A baseline has no formats: a number stood in the format of the number that stands there now. */
function formatOf(was: Cell, is: Cell, format: string): string {
  return typeof was === typeof is ? format : GENERAL;
}
