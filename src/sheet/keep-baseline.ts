import { takeBaseline } from "./baseline";
import type { Baseline, DealSheet } from "./deal-sheet";
import { textOf } from "./deal-sheet";
import { formatAt, GENERAL } from "./sheet";

/**
 * Where a baseline comes from. `import`: the pane itself put the file's values into the sheet. `first-check`: taken from
 * a sheet that may have been changed before. `confirmed`: a person has said that Partner Center holds these values.
 */
export type BaselineOrigin = "import" | "first-check" | "confirmed";

export const BASELINE_ORIGINS: readonly BaselineOrigin[] = ["import", "first-check", "confirmed"];

/** A baseline with what it takes to keep it for later and to put its values back. */
export interface KeptBaseline {
  readonly origin: BaselineOrigin;
  /** The keys of the columns that the sheet had, in its order: a column that came later has no earlier value. */
  readonly columns: readonly string[];
  readonly rows: Baseline;
  /** Referral ID (lower case) → column key → number format, of numbers whose format is not `General`. */
  readonly formats: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The sheet's values as they are now, to be kept. */
export function keepBaseline(dealSheet: DealSheet, origin: BaselineOrigin): KeptBaseline {
  const rows = takeBaseline(dealSheet);
  return { origin, columns: [...dealSheet.positions.keys()], rows, formats: numberFormats(dealSheet, rows) };
}

function numberFormats({ sheet, records }: DealSheet, rows: Baseline): KeptBaseline["formats"] {
  const formats = new Map<string, ReadonlyMap<string, string>>();
  if (sheet.formats.size === 0) return formats;
  for (const deal of records) {
    const id = textOf(deal, "Referral ID").toLowerCase();
    const ofRow = new Map<string, string>();
    for (const [key, cell] of rows.get(id) ?? []) {
      if (typeof cell !== "number") continue;
      const format = formatAt(sheet, deal.row - sheet.firstRow, deal.positions.get(key) ?? -1);
      if (format !== GENERAL) ofRow.set(key, format);
    }
    if (ofRow.size > 0) formats.set(id, ofRow);
  }
  return formats;
}
