import { cellRect } from "./address";
import { boundsOf } from "./area-lookup";
import type { SheetState } from "./sheet-state";
import type { CellValue, Origin, Rect, WorkbookChange } from "./types";

/** What may change on cells besides what stands in them. */
export type Aspect = "format" | "validation" | "conditional-format";

type CellsChange = Extract<WorkbookChange, { kind: "cells" }>;

/** How an edit of cells is told: with the area around them all. */
export function editOf({ sheet }: SheetState, areas: readonly Rect[], origin: Origin): CellsChange {
  return { kind: "cells", sheetId: sheet.id, area: around(areas), changeType: "RangeEdited", origin };
}

/** How a change of anything else on cells is told. */
export function changeOf({ sheet }: SheetState, kind: Aspect, areas: readonly Rect[], origin: Origin): WorkbookChange {
  return { kind, sheetId: sheet.id, area: around(areas), origin };
}

/** One operation, which may change several things: one step of undo, and each change told once. */
export function carryOut(
  state: SheetState,
  changes: readonly WorkbookChange[],
  origin: Origin,
  act: () => void,
  joinsLast = false,
): void {
  const { sheet, host } = state;
  const told = changes.map((change) => ({ change, before: singleValue(state, change) }));
  changes.forEach((change, index) => {
    host.remember(sheet, origin, change, joinsLast || index > 0);
  });
  act();
  if (changes.some(({ kind }) => kind === "cells")) host.cellsChanged();
  for (const { change, before } of told) {
    const after = singleValue(state, change);
    const isSingle = change.kind === "cells" && before !== undefined && after !== undefined;
    host.notify(isSingle ? { ...change, before, after } : change);
  }
}

/** Changes one aspect of cells; without areas nothing is done and nothing told. */
export function changeAspect(
  state: SheetState,
  kind: Aspect,
  areas: readonly Rect[],
  origin: Origin,
  act: () => void,
): void {
  if (areas.length > 0) carryOut(state, [changeOf(state, kind, areas, origin)], origin, act);
}

/** Of a single cell that was edited. */
function singleValue({ sheet }: SheetState, change: WorkbookChange): CellValue | undefined {
  if (change.kind !== "cells" || change.changeType !== "RangeEdited") return undefined;
  const { row, column, rows, columns } = change.area;
  return rows === 1 && columns === 1 ? sheet.value(row, column) : undefined;
}

function around(areas: readonly Rect[]): Rect {
  return boundsOf(areas) ?? cellRect(0, 0);
}
