import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Workbook } from "../../model/workbook";
import type { CellEditing } from "../core/cell-editing";
import type { CellPosition, GridSelection } from "../core/ui-state";
import type { UiStore } from "../core/ui-store";
import type { GridCommand } from "./grid-keys";
import { areaOf, jump, moved, singleCell, type Step } from "./selection-moves";

export interface CommandMeans {
  readonly workbook: Workbook;
  readonly store: UiStore;
  readonly editing: CellEditing;
  readonly select: (selection: GridSelection) => void;
  readonly rowsInView: () => number;
}

/** Does what a key asks for. */
export function performCommand(command: GridCommand, means: CommandMeans): void {
  const { workbook, store, editing, select } = means;
  const { selection } = store.getState();
  const sheet = workbook.activeSheet;
  const used = sheet.usedRange(false);
  const end = { row: (used?.row ?? 0) + (used?.rows ?? 1) - 1, column: (used?.column ?? 0) + (used?.columns ?? 1) - 1 };
  const to = (cell: CellPosition, extend: boolean) => {
    select(extend ? { active: selection.active, extent: cell } : singleCell(cell));
  };
  const from = (extend: boolean) => (extend ? selection.extent : selection.active);

  switch (command.kind) {
    case "move": {
      const start = from(command.extend);
      to(command.jump ? jumped(start, command.step) : visibleStep(start, command.step), command.extend);
      return;
    }
    case "walk": {
      to(visibleStep(selection.active, command.step), false);
      return;
    }
    case "page":
      to(moved(from(command.extend), { rows: command.direction * means.rowsInView(), columns: 0 }), command.extend);
      return;
    case "row-start":
      to({ row: from(command.extend).row, column: 0 }, command.extend);
      return;
    case "sheet-start":
      to({ row: 0, column: 0 }, command.extend);
      return;
    case "sheet-end":
      to(end, command.extend);
      return;
    case "select-all":
      select({ active: { row: 0, column: 0 }, extent: { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 } });
      return;
    case "edit":
      editing.begin("edit", "cell");
      return;
    case "replace-with-nothing":
      editing.begin("type", "cell", "");
      return;
    case "clear":
      editing.clearContents(areaOf(selection));
      return;
    case "undo":
      workbook.undo();
      return;
    case "redo":
      workbook.redo();
      return;
    case "open-list":
      store.setState({ listOpen: true });
      return;
    case "next-sheet":
    case "previous-sheet": {
      const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
      const next = visible[visible.indexOf(sheet) + (command.kind === "next-sheet" ? 1 : -1)];
      if (next !== undefined) workbook.activate(next.id);
      return;
    }
  }

  function jumped(start: CellPosition, step: Step): CellPosition {
    const edge = { row: Math.max(end.row, start.row), column: Math.max(end.column, start.column) };
    return jump(start, step, ({ row, column }) => sheet.value(row, column) !== "", edge);
  }

  /** Hidden rows and columns are stepped over. */
  function visibleStep(start: CellPosition, step: Step): CellPosition {
    let cell = moved(start, step);
    while (sheet.rowHidden(cell.row) || sheet.columnHidden(cell.column)) {
      const next = moved(cell, step);
      if (next.row === cell.row && next.column === cell.column) return start;
      cell = next;
    }
    return cell;
  }
}
