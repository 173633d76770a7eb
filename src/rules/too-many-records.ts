import { cellText, isBlank } from "../sheet/cell";
import { textOf, type DealRecord, type DealSheet } from "../sheet/deal-sheet";
import { REFERRAL_ID } from "./column-keys";
import { NO_PROBLEMS, type SheetRule } from "./rule";

const MOST_RECORDS = 1000;

export const tooManyRecords: SheetRule = {
  id: "too-many-records",
  title: "More than 1,000 records",
  explanation:
    "An upload takes at most 1,000 records; a larger file cannot be processed. The export is split into several files.",
  source: "bulk-operations.md, “You can create or update a maximum of 1,000 records”",
  severities: ["warning"],
  fails: { deals: numberedDeals(MOST_RECORDS + 1) },
  passes: { deals: numberedDeals(MOST_RECORDS) },
  counts: isUploaded,
  sheet: (_, count) =>
    count > MOST_RECORDS
      ? [{ row: null, column: null, severity: "warning", params: { count, most: MOST_RECORDS } }]
      : NO_PROBLEMS,
};

function numberedDeals(count: number): readonly { readonly "Deal Name": string }[] {
  return Array.from({ length: count }, (_, index) => ({ "Deal Name": `Deal ${index + 1}` }));
}

/**
 * Locked records stay at home, and so do deals that nobody has changed since the import (rules.md §7). A deal that the
 * import did not have counts as changed.
 */
function isUploaded(deal: DealRecord, { baseline }: DealSheet): boolean {
  if (deal.class === "locked") return false;
  if (deal.class !== "update" || baseline === undefined) return true;
  const before = baseline.get(textOf(deal, REFERRAL_ID).toLowerCase());
  if (before === undefined) return true;
  for (const [key, position] of deal.positions) {
    const is = deal.cells[position] ?? "";
    const was = before.get(key) ?? "";
    if (is !== was && cellText(is) !== cellText(was) && !(isBlank(is) && isBlank(was))) return true;
  }
  return false;
}
