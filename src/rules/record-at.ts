import type { DealRecord } from "../sheet/deal-sheet";
import { placeOfRow } from "./place-of-row";

/** The record in a 1-based worksheet row; undefined where the row has none. The records are ordered by row. */
export function recordAt(records: readonly DealRecord[], row: number): DealRecord | undefined {
  const deal = records[placeOfRow(row, records.length, (index) => records[index]?.row)];
  return deal?.row === row ? deal : undefined;
}
