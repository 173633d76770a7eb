import { cellText, type Cell } from "../../../src/sheet/cell";
import type { DealRecord, DealSheet } from "../../../src/sheet/deal-sheet";
import { COLUMN_TABLE } from "./columns";

/** Whether a record's cell is read-only, worked out from the letters of rules.md §3 and from nothing else. */
export function isReadOnly(deal: DealRecord, key: string, { baseline }: DealSheet): boolean {
  const lock = COLUMN_TABLE.get(key)?.lock ?? "–";
  if (deal.class === "locked" || lock === "A") return true;
  if (deal.class !== "update" || lock === "–") return false;
  const own = (column: string): Cell => deal.cells[deal.positions.get(column) ?? -1] ?? "";
  const before = baseline?.get(cellText(own("Referral ID")).trim().toLowerCase());
  const textBefore = (column: string): string =>
    cellText(before === undefined ? own(column) : (before.get(column) ?? "")).trim();
  const saidYes = (column: string): boolean => /^(?:yes|y|true)$/i.test(textBefore(column));
  switch (lock) {
    case "C":
      return true;
    case "F":
      return saidYes("Microsoft help required?") || saidYes("Share with Microsoft sales team");
    case "Y":
      return saidYes(key);
    case "N":
      return /^[1-6]$/.test(textBefore(key));
  }
}
