import { cellAddress } from "../sheet/a1";
import { cellOf, textOf, type DealRecord, type DealSheet } from "../sheet/deal-sheet";
import { isLocked } from "../sheet/locks";
import { matchRecords } from "../sheet/match-records";
import { isSameValue } from "../sheet/same-value";
import { formatAt } from "../sheet/sheet";
import { writtenText } from "../sheet/written-text";
import type { Edit } from "./edit";
import { withWitnesses } from "./witness";

/** A value that a person has changed in a sheet after it was exported, and the edit that puts it into what came back. */
export interface CarriedEdit {
  readonly edit: Edit;
  /** The column's key. */
  readonly column: string;
  /** The deal's name, as it came back. */
  readonly deal: string;
  /** What stands in what came back, and what the person has written, as they would stand in a file. */
  readonly before: string;
  readonly after: string;
}

/**
 * What was changed in `now`, the exported sheet, since its records were `sent`, put into `returned`, where it says something
 * else and may still be changed. In the order of `returned`.
 */
export function carriedEdits(sent: readonly DealRecord[], now: DealSheet, returned: DealSheet): readonly CarriedEdit[] {
  const since = new Map(matchRecords(sent, now.records).pairs.map((pair) => [pair.before, pair.now]));
  const carried = matchRecords(sent, returned.records).pairs.flatMap((pair) => {
    const changed = since.get(pair.before);
    return changed === undefined ? [] : ofDeal(pair.before, changed, now, pair.now, returned);
  });
  const edits = withWitnesses(
    carried.map(({ edit }) => edit),
    returned,
  );
  return carried.map((each, index) => ({ ...each, edit: edits[index] ?? each.edit }));
}

function ofDeal(
  sent: DealRecord,
  changed: DealRecord,
  now: DealSheet,
  deal: DealRecord,
  returned: DealSheet,
): CarriedEdit[] {
  const edits: CarriedEdit[] = [];
  for (const [key, position] of deal.positions) {
    const column = returned.columns[position];
    if (column === undefined || !changed.positions.has(key) || isLocked(deal, column, returned.baseline)) continue;
    const is = cellOf(changed, key);
    const there = cellOf(deal, key);
    if (isSameValue(cellOf(sent, key), is, column) || isSameValue(there, is, column)) continue;
    const written = (cell: typeof is, of: DealRecord, { sheet }: DealSheet): string =>
      writtenText(cell, formatAt(sheet, of.row - sheet.firstRow, of.positions.get(key) ?? -1), column);
    const after = written(is, changed, now);
    edits.push({
      column: key,
      deal: textOf(deal, "Deal Name"),
      before: written(there, deal, returned),
      after,
      edit: { address: cellAddress(deal.row, returned.sheet.firstColumn + position), before: there, after },
    });
  }
  return edits;
}
