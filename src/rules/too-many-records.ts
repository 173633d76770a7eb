import { cellText } from "../sheet/cell";
import { baselineCell } from "../sheet/baseline";
import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import type { SheetRule } from "./rule";

const MOST_RECORDS = 1000;

export const tooManyRecords: SheetRule = {
  id: "too-many-records",
  title: "More than 1,000 records",
  explanation:
    "An upload takes at most 1,000 records; a larger file cannot be processed. The export is split into several files.",
  source: "bulk-operations.md, “You can create or update a maximum of 1,000 records”",
  fails: { deals: numberedDeals(MOST_RECORDS + 1) },
  passes: { deals: numberedDeals(MOST_RECORDS) },
  sheet: (dealSheet) => {
    if (dealSheet.records.length <= MOST_RECORDS) return [];
    const count = dealSheet.records.filter((deal) => isUploaded(deal, dealSheet)).length;
    return count > MOST_RECORDS
      ? [{ row: null, column: null, severity: "warning", params: { count, most: MOST_RECORDS } }]
      : [];
  },
};

function numberedDeals(count: number): readonly { readonly "Deal Name": string }[] {
  return Array.from({ length: count }, (_, index) => ({ "Deal Name": `Deal ${index + 1}` }));
}

/** Locked records stay at home, and so do deals that nobody has changed since the import (rules.md §7). */
function isUploaded(deal: DealRecord, { baseline, positions }: DealSheet): boolean {
  if (deal.class === "locked") return false;
  if (deal.class !== "update" || baseline === undefined) return true;
  for (const [key, position] of positions) {
    if (cellText(baselineCell(deal, key, baseline)) !== cellText(deal.cells[position] ?? "")) return true;
  }
  return false;
}
