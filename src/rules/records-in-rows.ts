import type { DealRecord, DealSheet } from "../sheet/deal-sheet";

/** The records in these 1-based worksheet rows, in sheet order. Rows without a record are passed over. */
export function recordsInRows(dealSheet: DealSheet, rows: ReadonlySet<number>): readonly DealRecord[] {
  return dealSheet.records.filter((deal) => rows.has(deal.row));
}
