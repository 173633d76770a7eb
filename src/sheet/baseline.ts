import { isBlank, type Cell } from "./cell";
import { cellOf, textOf, type Baseline, type BaselineRow, type DealSheet, type RecordCells } from "./deal-sheet";

/** The filled cells of a record, which nobody changes; so they need not be copied, however many they are. */
function filledCells(deal: RecordCells): BaselineRow {
  return {
    get: (key) => {
      const cell = cellOf(deal, key);
      return isBlank(cell) ? undefined : cell;
    },
    *[Symbol.iterator]() {
      for (const [key, position] of deal.positions) {
        const cell = deal.cells[position] ?? "";
        if (!isBlank(cell)) yield [key, cell] as const;
      }
    },
  };
}

/**
 * The sheet's values as they are now, for later comparison: Referral ID (lower case) → column key → cell. Only filled
 * cells are kept, so a key that is missing means blank. An ID that stands in two rows is left out: one row's values must
 * never be taken for the other's.
 */
export function takeBaseline(sheet: DealSheet): Baseline {
  const rows = new Map<string, BaselineRow>();
  const repeated = new Set<string>();
  for (const deal of sheet.records) {
    const id = textOf(deal, "Referral ID").toLowerCase();
    if (id === "") continue;
    if (rows.has(id)) repeated.add(id);
    rows.set(id, filledCells(deal));
  }
  for (const id of repeated) rows.delete(id);
  return rows;
}

/** The baseline's row of a deal, undefined when there is no baseline or it does not know the deal. */
function baselineRow(deal: RecordCells, baseline: Baseline | undefined): BaselineRow | undefined {
  return baseline?.get(textOf(deal, "Referral ID").toLowerCase());
}

/** The baseline's filled cells of a deal: its own values where no earlier ones are known (rules.md §2). */
export function baselineOf(deal: RecordCells, baseline: Baseline | undefined): BaselineRow {
  return baselineRow(deal, baseline) ?? filledCells(deal);
}

/** One cell of `baselineOf`, without building the rest; `""` where it was blank. */
export function baselineCell(deal: RecordCells, key: string, baseline: Baseline | undefined): Cell {
  const row = baselineRow(deal, baseline);
  return row === undefined ? cellOf(deal, key) : (row.get(key) ?? "");
}
