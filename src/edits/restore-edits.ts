import { cellAddress } from "../sheet/a1";
import { isBlank, type Cell } from "../sheet/cell";
import { rememberedId } from "../sheet/claims";
import { cellOf, type DealRecord, type DealSheet } from "../sheet/deal-sheet";
import type { KeptBaseline } from "../sheet/keep-baseline";
import { formatAt, GENERAL } from "../sheet/sheet";
import { writtenText } from "../sheet/written-text";
import type { Edit } from "./edit";

/** A cell that no longer says what it said in the baseline, and the edit that puts that back. */
export interface CellRestore {
  /** Column key, or the header of an unknown column. */
  readonly column: string;
  /** What it says now and said then, as it would stand in a file. */
  readonly before: string;
  readonly after: string;
  readonly edit: Edit;
}

/** The service writes this column; what it said before has no meaning any more. */
const NOT_RESTORED = "Errors";

/**
 * What it takes to give a deal its baseline's values back, column by column as they stand in the sheet. None for a deal that the
 * baseline does not know, or of which it is not certain which remembered record it is; columns that came later are left alone.
 */
export function restoreEdits(deal: DealRecord, dealSheet: DealSheet, kept: KeptBaseline): CellRestore[] {
  const id = rememberedId(deal, { ...dealSheet, baseline: kept.rows });
  const row = id === undefined ? undefined : kept.rows.get(id);
  if (id === undefined || row === undefined) return [];
  const { sheet, columns } = dealSheet;
  const known = new Set(kept.columns);
  const restores: CellRestore[] = [];
  for (const [key, position] of deal.positions) {
    if (key === NOT_RESTORED || !known.has(key)) continue;
    const is = cellOf(deal, key);
    const was = row.get(key) ?? "";
    if (is === was && typeof is !== "number") continue;
    const format = kept.formats.get(id)?.get(key) ?? GENERAL;
    const before = writtenText(is, formatAt(sheet, deal.row - sheet.firstRow, position), columns[position]);
    const after = writtenText(was, format, columns[position]);
    if (before === after || (isBlank(is) && isBlank(was))) continue;
    const address = cellAddress(deal.row, sheet.firstColumn + position);
    restores.push({ column: key, before, after, edit: { address, before: is, after: was, ...formOf(was, format) } });
  }
  return restores;
}

/** A number means what its format says; a text stays a text in any. */
function formOf(cell: Cell, numberFormat: string): Pick<Edit, "afterForm"> {
  return typeof cell === "number" ? { afterForm: { numberFormat } } : {};
}
