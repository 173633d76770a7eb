import { ModelError } from "./model-error";
import { changeAspect } from "./sheet-changes";
import { hiddenByFilter, type SheetFilter } from "./sheet-filter";
import type { SheetState } from "./sheet-state";
import type { Origin } from "./types";

/**
 * Changes the sheet's filter and hides the rows that do not pass it.
 * @throws ModelError `InvalidOperation` without a filter, `InvalidArgument` for criteria that are not built
 */
export function applyFilter(state: SheetState, change: (filter: SheetFilter) => SheetFilter, origin: Origin): void {
  if (state.filter === undefined) throw new ModelError("InvalidOperation", "The sheet has no filter");
  const { sheet, content } = state;
  const filter = change(state.filter);
  const used = sheet.usedRange(true);
  const end = used === undefined ? 0 : used.row + used.rows;
  const cell = (row: number, column: number) => ({ value: sheet.value(row, column), text: sheet.text(row, column) });
  const rows = hiddenByFilter(filter, end, cell);
  state.filter = filter;
  changeAspect(state, "format", [filter.area], origin, () => {
    for (const { row, isHidden } of rows) content.rowSizes.hide(row, 1, isHidden);
  });
}
