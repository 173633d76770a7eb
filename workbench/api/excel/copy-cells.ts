import { ApiError } from "../api-error";
import { rectOf } from "./address-argument";
import type { CellArea } from "./cell-area";

const COPY_TYPES = ["All", "Values", "Formulas", "Formats"] as const;

export interface CopyOptions {
  readonly copyType: unknown;
  readonly skipBlanks: unknown;
  readonly transpose: unknown;
}

/** `copyFrom`: the source is repeated over a larger target, and a smaller target grows to the source's size. */
export function copyCells(target: CellArea, source: unknown, { copyType, skipBlanks, transpose }: CopyOptions): void {
  const what = COPY_TYPES.find((known) => known === (copyType ?? "All"));
  if (what === undefined) throw new ApiError("NotImplemented", `The workbench cannot copy ${String(copyType)}.`);
  if (skipBlanks === true || transpose === true) {
    throw new ApiError("NotImplemented", "The workbench copies without skipping blanks and without transposing.");
  }
  const from = rectOf(target.host.workbook, target.sheet, source);
  for (const rect of target.rects) {
    const rows = Math.max(rect.rows, from.rect.rows);
    const columns = Math.max(rect.columns, from.rect.columns);
    target.sheet.copy(from.rect, from.sheet, { ...rect, rows, columns }, what, "add-in");
  }
}
