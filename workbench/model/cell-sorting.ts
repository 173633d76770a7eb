import { carryOut, editOf } from "./sheet-changes";
import type { SheetState } from "./sheet-state";
import { sortBlock, type SortKey, type SortOptions } from "./sort-block";
import type { Origin, Rect } from "./types";

/** Sorts rows or columns by cells, with their formats. What is in order already changes nothing and tells nothing. */
export function sortCells(
  state: SheetState,
  rect: Rect,
  keys: readonly SortKey[],
  options: SortOptions,
  origin: Origin,
): void {
  state.host.settle();
  const { cells, moved } = sortBlock(state.content.block(rect), rect, keys, options);
  if (moved.length === 0) return;
  const change = { ...editOf(state, [rect], origin), sorted: { axis: options.axis, areas: moved } };
  carryOut(state, [change], origin, () => {
    state.content.putBlock(cells, rect.row, rect.column);
  });
}
