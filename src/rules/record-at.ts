import type { DealRecord } from "../sheet/deal-sheet";

/** The record in a 1-based worksheet row; undefined where the row has none. The records are ordered by row. */
export function recordAt(records: readonly DealRecord[], row: number): DealRecord | undefined {
  let from = 0;
  let to = records.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((records[middle]?.row ?? Infinity) < row) from = middle + 1;
    else to = middle;
  }
  const deal = records[from];
  return deal?.row === row ? deal : undefined;
}
