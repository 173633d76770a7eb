import { isBlank, type Cell } from "./cell";
import { cellOf, textOf, type Baseline, type DealSheet, type RecordCells } from "./deal-sheet";

/** Column key → cell; blank cells are left out. */
export type BaselineRow = ReadonlyMap<string, Cell>;

function filledCells(deal: RecordCells): BaselineRow {
  const filled = new Map<string, Cell>();
  for (const [key, position] of deal.positions) {
    const cell = deal.cells[position] ?? "";
    if (!isBlank(cell)) filled.set(key, cell);
  }
  return filled;
}

/**
 * The sheet's values as they are now, for later comparison: Referral ID (lower case) → column key → cell. Only filled
 * cells are kept, so a key that is missing means blank. Of two rows with one Referral ID the first counts.
 */
export function takeBaseline(sheet: DealSheet): Baseline {
  const rows = new Map<string, BaselineRow>();
  for (const deal of sheet.records) {
    const id = textOf(deal, "Referral ID").toLowerCase();
    if (id !== "" && !rows.has(id)) rows.set(id, filledCells(deal));
  }
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
