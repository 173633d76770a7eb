import type { Column } from "../template/column";
import type { DealRecord, DealSheet, RecordClass } from "../sheet/deal-sheet";
import { isLocked } from "../sheet/locks";
import type { EvenParts } from "./even-parts";

/**
 * The number of read-only cells behind each bucket of a sheet's picture, by `row * columns.count + column`; row 0 is the
 * header row and has none. In most columns all records of a class are alike, so that only a few cells are looked at.
 */
export function lockedCells(
  { records, columns: known, baseline }: DealSheet,
  columns: EvenParts,
  rows: EvenParts,
): Uint32Array {
  const counts = new Uint32Array((rows.count + 1) * columns.count);
  const add = (row: number, offset: number, cells: number): void => {
    const index = row * columns.count + columns.partOf(offset);
    counts[index] = (counts[index] ?? 0) + cells;
  };
  const places = known.flatMap((column, offset) => (column === undefined ? [] : [{ column, offset }]));
  const differing = places.filter(({ column }) => differs(column));
  const alike = places.filter(({ column }) => !differs(column));

  for (const [row, classes] of recordsByRow(records, rows).entries()) {
    for (const [kind, members] of classes) {
      const [one] = members;
      if (one === undefined) continue;
      const same = kind === "update" ? alike : places;
      for (const { column, offset } of same) if (isLocked(one, column, baseline)) add(row + 1, offset, members.length);
      if (kind !== "update") continue;
      for (const deal of members)
        for (const { column, offset } of differing) if (isLocked(deal, column, baseline)) add(row + 1, offset, 1);
    }
  }
  return counts;
}

/** Whether some deals that exist may be changed in a column and others not: it hangs on what the baseline says. */
function differs({ lock }: Column): boolean {
  return lock === "shared" || lock === "yes" || lock === "code";
}

function recordsByRow(
  records: readonly DealRecord[],
  rows: EvenParts,
): readonly ReadonlyMap<RecordClass, readonly DealRecord[]>[] {
  const byRow = Array.from({ length: rows.count }, () => new Map<RecordClass, DealRecord[]>());
  records.forEach((deal, number) => {
    const classes = byRow[rows.partOf(number)];
    const members = classes?.get(deal.class);
    if (members === undefined) classes?.set(deal.class, [deal]);
    else members.push(deal);
  });
  return byRow;
}
