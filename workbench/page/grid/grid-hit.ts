import type { CellPosition } from "../core/ui-state";

/** What of the grid lies under the pointer. */
export type GridHit =
  | { readonly kind: "cell"; readonly cell: CellPosition }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "column"; readonly column: number };

export function hitAt(target: EventTarget | null): GridHit | undefined {
  if (!(target instanceof Element)) return undefined;
  // The handle that resizes a column is the grid's own.
  if (target.closest(".resizable") !== null) return undefined;
  const { row, column, headRow, headColumn } =
    target.closest<HTMLElement>("[data-column], [data-head-row], [data-head-column]")?.dataset ?? {};
  if (row !== undefined && column !== undefined)
    return { kind: "cell", cell: { row: Number(row), column: Number(column) } };
  if (headRow !== undefined) return { kind: "row", row: Number(headRow) };
  if (headColumn !== undefined) return { kind: "column", column: Number(headColumn) };
  return undefined;
}
