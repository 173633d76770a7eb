import type { DealSheet } from "../sheet/deal-sheet";
import { eachLockedCell } from "../sheet/each-locked-cell";
import type { EvenParts } from "./even-parts";

/**
 * The number of read-only cells behind each bucket of a sheet's picture, by `row * columns.count + column`; row 0 is the
 * header row and has none.
 */
export function lockedCells(dealSheet: DealSheet, columns: EvenParts, rows: EvenParts): Uint32Array {
  const counts = new Uint32Array((rows.count + 1) * columns.count);
  eachLockedCell(dealSheet, (_, number, offset) => {
    const index = (rows.partOf(number) + 1) * columns.count + columns.partOf(offset);
    counts[index] = (counts[index] ?? 0) + 1;
  });
  return counts;
}
