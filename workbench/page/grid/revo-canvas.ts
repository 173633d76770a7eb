import { defineCustomElements } from "@revolist/revogrid/loader";
import type { CellProps, CellTemplateProp, ColumnRegular } from "@revolist/revogrid";
import type { Worksheet } from "../../model/worksheet";
import { cellClasses, cellCss, type CellMarks } from "./cell-paint";
import { gridLayout, points, revoColumns, ROW_HEIGHT, type GridLayout } from "./grid-layout";
import type { CellPosition } from "../core/ui-state";
import { createCellFollower } from "./follow-cell";
import { scrollNearest, type Scrollers } from "./scroll-nearest";
import type { SheetExtent } from "./sheet-extent";

/** What the canvas draws, asked anew at every painting. */
export interface CanvasSource {
  readonly sheet: () => Worksheet;
  readonly extent: () => SheetExtent;
  readonly marks: (cell: CellPosition) => CellMarks;
  /** A formula of a conditional format could not be evaluated, say. */
  readonly onProblem: (problem: string) => void;
  readonly onFocus: () => void;
}

/** The grid on the screen. It draws what it is told and knows of no selection and no editing of its own. */
export interface RevoCanvas {
  readonly paint: () => void;
  /** The element of a cell, if it is drawn now; most of a large sheet is not. */
  readonly cellElement: (cell: CellPosition) => HTMLElement | undefined;
  readonly scrollTo: (cell: CellPosition) => void;
  /** Whole rows that fit in the view. */
  readonly rowsInView: () => number;
  readonly destroy: () => void;
}

/** Time between paintings; many changes in it are painted once. */
const PAINT_INTERVAL = 16;

export function createRevoCanvas(container: HTMLElement, source: CanvasSource, onView: () => void): RevoCanvas {
  defineCustomElements();
  const grid = document.createElement("revo-grid");
  Object.assign(grid, {
    theme: "compact",
    rowSize: ROW_HEIGHT,
    hideAttribution: true,
    resize: true,
    // Selection, editing and clipboard are the page's own: they go through the workbook.
    readonly: true,
    canFocus: false,
    range: false,
    useClipboard: false,
    canDrag: false,
    canMoveColumns: false,
    filter: false,
    exporting: false,
    rowHeaders: {
      size: 46,
      cellTemplate: (_h: unknown, { model }: CellTemplateProp) => String(rowOf(model) + 1),
      cellProperties: ({ model }: CellTemplateProp): CellProps => ({ "data-head-row": String(rowOf(model)) }),
    },
  });

  const cellTemplate: ColumnRegular["cellTemplate"] = (_h, { model, prop }) =>
    source.sheet().text(rowOf(model), Number(prop));
  const cellProperties: ColumnRegular["cellProperties"] = ({ model, prop }) => {
    const row = rowOf(model);
    const column = Number(prop);
    const sheet = source.sheet();
    return {
      "data-row": String(row),
      "data-column": String(column),
      class: { ...cellClasses(source.marks({ row, column })) },
      style: { ...cellCss(styleOf(sheet, row, column, source.onProblem), sheet.value(row, column)) },
    };
  };

  let layout: GridLayout | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastPaint = 0;

  const draw = () => {
    timer = undefined;
    lastPaint = performance.now();
    const next = gridLayout(source.sheet(), source.extent());
    if (next.signature === layout?.signature) {
      void grid.refresh("all").then(onView);
      return;
    }
    const columnsChanged = columnPart(next) !== (layout && columnPart(layout));
    layout = next;
    grid.rowDefinitions = [...next.heights];
    grid.pinnedTopSource = [...next.frozenRows];
    grid.source = [...next.rows];
    if (columnsChanged) grid.columns = revoColumns(next.columns, { cellTemplate, cellProperties });
    onView();
  };

  grid.addEventListener("aftercolumnresize", (event) => {
    const sheet = source.sheet();
    for (const { prop, size } of Object.values(event.detail)) {
      if (size !== undefined) sheet.setColumnWidth(Number(prop), 1, points(size));
    }
  });
  grid.addEventListener("viewportscroll", onView);
  grid.addEventListener("aftergridrender", onView);
  grid.setAttribute("aria-label", "Cells");
  // The grid is a stop of the Tab key, but keys belong to the text field on the active cell.
  grid.addEventListener("focus", source.onFocus);
  container.append(grid);

  const view = (): Scrollers | undefined => {
    const horizontal = grid.querySelector<HTMLElement>("revogr-viewport-scroll.rgCol");
    const vertical = horizontal?.querySelector<HTMLElement>(".vertical-inner");
    return horizontal && vertical ? { horizontal, vertical } : undefined;
  };

  let target: CellPosition | undefined;
  const follower = createCellFollower(() => {
    const place = view();
    if (timer !== undefined || layout === undefined || target === undefined || place === undefined) return undefined;
    const isShown = scrollNearest(place, layout, target);
    return { isShown, room: `${place.horizontal.scrollWidth} ${place.vertical.scrollHeight}` };
  });
  grid.addEventListener("wheel", follower.stop, { passive: true });

  return {
    paint() {
      timer ??= setTimeout(draw, Math.max(0, lastPaint + PAINT_INTERVAL - performance.now()));
    },
    cellElement: ({ row, column }) =>
      grid.querySelector<HTMLElement>(`.rgCell[data-row="${row}"][data-column="${column}"]`) ?? undefined,
    scrollTo(cell) {
      target = cell;
      follower.start();
    },
    rowsInView: () => Math.max(1, Math.floor((view()?.vertical.clientHeight ?? ROW_HEIGHT) / ROW_HEIGHT)),
    destroy() {
      clearTimeout(timer);
      follower.stop();
      grid.remove();
    },
  };
}

function rowOf(model: unknown): number {
  return (model as { readonly row: number }).row;
}

/** A conditional format that cannot be evaluated is told, and its cell drawn in its own style. */
function styleOf(sheet: Worksheet, row: number, column: number, onProblem: (problem: string) => void) {
  try {
    return sheet.effectiveStyle(row, column);
  } catch (error) {
    onProblem(`A conditional format cannot be shown: ${error instanceof Error ? error.message : String(error)}`);
    return sheet.style(row, column);
  }
}

function columnPart({ signature }: GridLayout): string {
  const [sheet = "", , , frozen = "", , , columns = ""] = signature.split("|");
  return [sheet, frozen, columns].join("|");
}
