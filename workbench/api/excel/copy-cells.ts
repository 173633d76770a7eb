import { ApiError } from "../api-error";
import { rectOf } from "./address-argument";
import type { CellArea } from "./cell-area";
import { mayWriteCells } from "./checks";

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
  const from = rectOf(target.host.workbook, target.sheet, source);
  const options = { skipBlanks: skipBlanks === true, transpose: transpose === true };
  const { rows, columns } = from.rect;
  for (const rect of target.rects) {
    const area = {
      ...rect,
      rows: Math.max(rect.rows, options.transpose ? columns : rows),
      columns: Math.max(rect.columns, options.transpose ? rows : columns),
    };
    mayWriteCells(target.host.workbook, target.sheet, [area]);
    target.sheet.copy(from.rect, from.sheet, area, what, "add-in", options);
  }
}
