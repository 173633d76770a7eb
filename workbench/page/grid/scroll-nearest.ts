import type { CellPosition } from "../core/ui-state";
import { ROW_HEIGHT, type GridLayout } from "./grid-layout";

/** The elements that scroll. */
export interface Scrollers {
  readonly horizontal: HTMLElement;
  readonly vertical: HTMLElement;
}

/**
 * Scrolls by as little as shows the cell.
 * @returns whether it is shown now; false while the page has not yet the room that the layout asks for
 */
export function scrollNearest({ horizontal, vertical }: Scrollers, layout: GridLayout, cell: CellPosition): boolean {
  const row = stretchOfRow(layout, cell.row);
  const column = stretchOfColumn(layout, cell.column);
  const top = row === undefined ? vertical.scrollTop : nearest(vertical.scrollTop, vertical.clientHeight, row);
  const left =
    column === undefined ? horizontal.scrollLeft : nearest(horizontal.scrollLeft, horizontal.clientWidth, column);
  if (top !== vertical.scrollTop) vertical.scrollTop = top;
  if (left !== horizontal.scrollLeft) horizontal.scrollLeft = left;
  // Scroll positions are rounded to the pixels of the screen.
  return Math.abs(vertical.scrollTop - top) <= 1 && Math.abs(horizontal.scrollLeft - left) <= 1;
}

interface Stretch {
  readonly start: number;
  readonly size: number;
}

/** Where a scrolling row begins, from the top of those that scroll; undefined for a frozen or hidden one. */
function stretchOfRow(layout: GridLayout, row: number): Stretch | undefined {
  const index = layout.rows.findIndex((item) => item.row === row);
  if (index < 0) return undefined;
  const heights = layout.heights.filter(({ type }) => type === "rgRow");
  const extra = heights.filter((item) => item.index < index).reduce((sum, { size }) => sum + size - ROW_HEIGHT, 0);
  return { start: index * ROW_HEIGHT + extra, size: heights.find((item) => item.index === index)?.size ?? ROW_HEIGHT };
}

function stretchOfColumn(layout: GridLayout, column: number): Stretch | undefined {
  let start = 0;
  for (const item of layout.columns) {
    if (item.column === column) return item.frozen ? undefined : { start, size: item.width };
    if (!item.frozen) start += item.width;
  }
  return undefined;
}

/** The scroll position that shows the stretch with the least movement. */
function nearest(scroll: number, client: number, { start, size }: Stretch): number {
  if (start < scroll) return start;
  return start + size > scroll + client ? start + size - client : scroll;
}
