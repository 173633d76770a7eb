import { useEffect, useRef, useState, type MouseEvent, type PointerEvent } from "react";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { useSession } from "../core/session-context";
import type { CellPosition } from "../core/ui-state";
import { CellCards } from "./cell-cards";
import type { CellFrame } from "./cell-frame";
import { CellInput } from "./cell-input";
import { ChoiceList } from "./choice-list";
import { hitAt, type GridHit } from "./grid-hit";
import { HeadMarks } from "./head-marks";
import { marksOf } from "./marks-of";
import { createRevoCanvas, type RevoCanvas } from "./revo-canvas";
import { RowMenu, type MenuPlace } from "./row-menu";
import { singleCell } from "./selection-moves";
import { sheetExtent } from "./sheet-extent";

/**
 * The active sheet. RevoGrid draws it; selection, keys and clipboard are those of one text field that always lies on the
 * active cell, so that no keystroke is lost while an editor opens.
 */
export function SheetGrid() {
  const session = useSession();
  const { workbook, store, editing, select } = session;
  const container = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const canvas = useRef<RevoCanvas>(null);
  const [frame, setFrame] = useState<CellFrame>();
  const [menu, setMenu] = useState<MenuPlace>();

  useEffect(() => {
    const box = container.current;
    if (box === null) return;
    let raf = 0;
    const measure = () => {
      cancelAnimationFrame(raf);
      raf = requestAnimationFrame(() => {
        setFrame(frameOf(box, made.cellElement(store.getState().selection.active)));
      });
    };
    const made = createRevoCanvas(
      box,
      {
        sheet: () => workbook.activeSheet,
        extent: () => sheetExtent(workbook.activeSheet, store.getState().selection),
        onFocus: session.focusSheet,
        marks: (cell) => marksOf(store.getState().selection, cell),
        onProblem: (problem) => {
          reportLater(() => {
            store.setState(({ problems }) => (problems.includes(problem) ? {} : { problems: [...problems, problem] }));
          });
        },
      },
      measure,
    );
    canvas.current = made;
    session.onFocusSheet(() => {
      input.current?.focus({ preventScroll: true });
    });
    made.paint();
    // What was selected before the grid was in the page is seen too.
    made.scrollTo(store.getState().selection.active);
    const unsubscribe = store.subscribe((state, before) => {
      if (state.revision !== before.revision || state.selection !== before.selection) made.paint();
      if (state.selection !== before.selection) {
        const { active, extent } = state.selection;
        const moved = extent.row === before.selection.extent.row && extent.column === before.selection.extent.column;
        const target = moved || isWhole(extent) ? active : extent;
        made.scrollTo(target);
      }
    });
    const resize = new ResizeObserver(measure);
    resize.observe(box);
    return () => {
      cancelAnimationFrame(raf);
      resize.disconnect();
      unsubscribe();
      made.destroy();
    };
  }, [session, store, workbook]);

  const selectHit = (hit: GridHit, extend: boolean) => {
    const { active } = store.getState().selection;
    if (hit.kind === "cell") select(extend ? { active, extent: hit.cell } : singleCell(hit.cell));
    else if (hit.kind === "row") {
      const from = extend ? active.row : hit.row;
      select({ active: { row: from, column: 0 }, extent: { row: hit.row, column: MAX_COLUMNS - 1 } });
    } else {
      const from = extend ? active.column : hit.column;
      select({ active: { row: 0, column: from }, extent: { row: MAX_ROWS - 1, column: hit.column } });
    }
  };

  const onPointerDown = (event: PointerEvent) => {
    const hit = hitAt(event.target);
    if (hit === undefined || event.button > 1) return;
    event.preventDefault();
    if (!editing.commit()) return;
    selectHit(hit, event.shiftKey);
    session.focusSheet();
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    const hit = hitAt(event.target);
    if (hit?.kind === "cell" && store.getState().edit === undefined) {
      const { active, extent } = store.getState().selection;
      if (extent.row !== hit.cell.row || extent.column !== hit.cell.column) select({ active, extent: hit.cell });
    }
  };
  const onDoubleClick = (event: MouseEvent) => {
    if (hitAt(event.target)?.kind === "cell") editing.begin("edit", "cell");
  };
  const onContextMenu = (event: MouseEvent) => {
    const hit = hitAt(event.target);
    if (hit === undefined) return;
    event.preventDefault();
    if (!isSelected(hit)) selectHit(hit, false);
    setMenu({ x: event.clientX, y: event.clientY });
  };
  const isSelected = (hit: GridHit) => {
    const { selection } = store.getState();
    const row = hit.kind === "column" ? 0 : hit.kind === "row" ? hit.row : hit.cell.row;
    const column = hit.kind === "row" ? 0 : hit.kind === "column" ? hit.column : hit.cell.column;
    return marksOf(selection, { row, column }).selected;
  };

  return (
    <div
      ref={container}
      role="presentation"
      className="sheet-grid"
      onPointerDownCapture={onPointerDown}
      onPointerMove={onPointerMove}
      onDoubleClick={onDoubleClick}
      onContextMenu={onContextMenu}
    >
      <HeadMarks />
      <CellInput ref={input} frame={frame} rowsInView={() => canvas.current?.rowsInView() ?? 1} />
      <ChoiceList frame={frame} />
      <CellCards frame={frame} />
      <RowMenu
        place={menu}
        onClose={() => {
          setMenu(undefined);
          session.focusSheet();
        }}
      />
    </div>
  );
}

/** Problems turn up in the midst of a painting, when the page must not change. */
function reportLater(report: () => void): void {
  setTimeout(report, 0);
}

function isWhole({ row, column }: CellPosition): boolean {
  return row === MAX_ROWS - 1 || column === MAX_COLUMNS - 1;
}

function frameOf(box: HTMLElement, cell: HTMLElement | undefined): CellFrame | undefined {
  if (cell === undefined) return undefined;
  const outer = box.getBoundingClientRect();
  const inner = cell.getBoundingClientRect();
  return { left: inner.left - outer.left, top: inner.top - outer.top, width: inner.width, height: inner.height };
}
