import type { DealRecord, DealSheet } from "./deal-sheet";
import { locksOf } from "./locks";

/**
 * Visits the read-only cells of a sheet's records (rules.md §3), record by record: `number` is the record's among them,
 * from 0, `offset` that of the cell's column. What all columns of a record have in common is looked up once.
 */
export function eachLockedCell(
  { columns, records, baseline }: Pick<DealSheet, "columns" | "records" | "baseline">,
  visit: (deal: DealRecord, number: number, offset: number) => void,
): void {
  const known = columns.flatMap((column, offset) => (column === undefined ? [] : [{ column, offset }]));
  // Most columns are never locked while the deal is open, and need not be asked.
  const lockable = known.filter(({ column }) => column.lock !== "never");
  records.forEach((deal, number) => {
    const isLocked = locksOf(deal, baseline);
    for (const { column, offset } of deal.class === "locked" ? known : lockable) {
      if (isLocked(column)) visit(deal, number, offset);
    }
  });
}
