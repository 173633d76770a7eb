import { cellRect } from "../../model/address";
import { ModelError } from "../../model/model-error";
import type { Rect } from "../../model/types";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import type { CellEdit } from "./ui-state";
import { reportProblem, type UiStore } from "./ui-store";

/** What a person does to cells; every way goes through the model, as typing does, never through the API. */
export interface CellEditing {
  /** @param text what the editor begins with; undefined: what the cell holds */
  readonly begin: (mode: CellEdit["mode"], place: CellEdit["place"], text?: string) => void;
  readonly change: (text: string) => void;
  /** @returns whether the text was entered; false: the cell's validation refuses it, the editor stays open */
  readonly commit: () => boolean;
  readonly cancel: () => void;
  /** Enters a text in the active cell without an editor, as choosing from a list does. */
  readonly choose: (text: string) => void;
  readonly clearContents: (area: Rect) => void;
  /** Texts from outside, from the active cell on: formats and validations of the cells stay. */
  readonly paste: (texts: readonly (readonly string[])[]) => void;
  /** Cells that were copied in the workbook, over the selection: formats and validations come with them. */
  readonly pasteCells: (source: CopiedCells, target: Rect) => void;
  readonly insertRows: (at: number, count: number) => void;
  readonly deleteRows: (at: number, count: number) => void;
}

/** A place that was copied. */
export interface CopiedCells {
  readonly sheetId: string;
  readonly area: Rect;
}

export function createCellEditing(workbook: Workbook, store: UiStore): CellEditing {
  const setEdit = (edit: CellEdit | undefined) => {
    workbook.cellEdit = edit !== undefined;
    store.setState(edit === undefined ? { edit } : { edit, notice: undefined, listOpen: false });
  };

  /** Runs a change of the sheet, unless it is protected. */
  const change = (run: (sheet: Worksheet) => void): boolean => {
    const sheet = workbook.activeSheet;
    if (sheet.protectedWith !== undefined) {
      const message = `${sheet.name} is protected. Unprotect it to make changes.`;
      store.setState({ notice: { title: "Protected sheet", message } });
      return false;
    }
    try {
      run(sheet);
      return true;
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      reportProblem(store, error.message);
      return false;
    }
  };

  /** Enters a text, or tells why not: an alert of the style Stop refuses, the others only tell. */
  const enter = (row: number, column: number, text: string): CellEdit["alert"] => {
    const alert = workbook.activeSheet.violation(row, column, text);
    if (alert !== undefined && alert.style === "Stop") return alert;
    const entered = change((sheet) => {
      sheet.enter(row, column, text);
    });
    if (entered) store.setState({ notice: alert && { title: alert.title, message: alert.message } });
    return undefined;
  };

  return {
    begin(mode, place, text) {
      if (!change(() => undefined)) return;
      const { active } = store.getState().selection;
      const sheet = workbook.activeSheet;
      const begun = text ?? sheet.editText(active.row, active.column);
      setEdit({ sheetId: sheet.id, cell: active, text: begun, mode, place });
    },
    change(text) {
      const { edit } = store.getState();
      if (edit === undefined) return;
      const { sheetId, cell, mode, place } = edit;
      setEdit({ sheetId, cell, mode, place, text });
    },
    commit() {
      const { edit } = store.getState();
      if (edit === undefined) return true;
      const { row, column } = edit.cell;
      if (workbook.activeSheet.id !== edit.sheetId) {
        setEdit(undefined);
        return true;
      }
      // The person has finished typing: listeners to the change may call the API already.
      workbook.cellEdit = false;
      const unchanged = edit.text === workbook.activeSheet.editText(row, column);
      const alert = unchanged ? undefined : enter(row, column, edit.text);
      if (alert !== undefined) {
        setEdit({ ...edit, alert });
        return false;
      }
      store.setState({ edit: undefined });
      return true;
    },
    cancel() {
      setEdit(undefined);
    },
    choose(text) {
      const { active } = store.getState().selection;
      store.setState({ listOpen: false });
      setEdit(undefined);
      enter(active.row, active.column, text);
    },
    clearContents(area) {
      change((sheet) => {
        sheet.clear(area, "Contents");
      });
    },
    paste(texts) {
      const { active } = store.getState().selection;
      const area = { ...cellRect(active.row, active.column), rows: texts.length, columns: texts[0]?.length ?? 1 };
      const pasted = change((sheet) => {
        sheet.paste(area, texts);
      });
      if (pasted) workbook.select(workbook.activeSheet.id, area);
    },
    pasteCells({ sheetId, area }, target) {
      const from = workbook.sheetByIdOrName(sheetId);
      if (from === undefined) return;
      const rows = Math.max(area.rows, target.rows);
      const columns = Math.max(area.columns, target.columns);
      const isEven = rows % area.rows === 0 && columns % area.columns === 0;
      const covered = { ...target, ...(isEven ? { rows, columns } : { rows: area.rows, columns: area.columns }) };
      const pasted = change((sheet) => {
        sheet.copy(area, from, covered, "All");
      });
      if (pasted) workbook.select(workbook.activeSheet.id, covered);
    },
    insertRows(at, count) {
      change((sheet) => {
        sheet.insertRows(at, count);
      });
    },
    deleteRows(at, count) {
      change((sheet) => {
        sheet.deleteRows(at, count);
      });
    },
  };
}
