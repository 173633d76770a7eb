import type { FaultHook } from "../api/endpoint";
import type { Faults } from "../api/faults";
import { DEFAULT_REQUIREMENT_SETS, type RequirementSets } from "../api/requirement-sets";
import type { WebHost } from "../host/web-host";
import { parseAddress } from "../model/address";
import type { CellStyle, CellValue, Rect, Validation } from "../model/types";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { BatchLog } from "./core/batch-log";
import type { OpenAs } from "./core/open-workbook";
import { fetchSample } from "./core/samples";
import type { Session } from "./core/session";

/**
 * `window.workbench`: what a test driver, or a person at the developer tools, can do and ask. Addresses are those of a
 * person (`B2`, `B2:C4`, `'My Sheet'!A1`); without a sheet they mean the active one. Actions go through the workbook as a
 * person's do, not through the API.
 */
export interface ControlSurface {
  readonly workbook: Workbook;
  /** Of the pane that is loaded now. */
  readonly host: WebHost | undefined;

  /** Types a text into a cell, as at the keyboard: it is read, coerced and entered, whatever its validation says. */
  readonly type: (address: string, text: string) => void;
  readonly select: (address: string) => void;
  readonly clear: (address: string) => void;
  /** Copies cells as Ctrl+C and Ctrl+V do: formats, validations and conditional formats of the target are overwritten. */
  readonly copy: (source: string, target: string) => void;
  /** As Ctrl+X and Ctrl+V. */
  readonly cut: (source: string, target: string) => void;
  /** Pastes texts from outside: the target keeps its formats and validations. */
  readonly paste: (address: string, texts: readonly (readonly string[])[]) => void;
  /** Drags the fill handle of `source` to the edge of `target`. */
  readonly fill: (source: string, target: string) => void;
  /** Sorts rows by columns given by their letters, ascending unless preceded by `-`: `sort("A2:F9", "C", "-A")`. */
  readonly sort: (address: string, ...keys: string[]) => void;
  readonly addRows: (beforeRow: number, count?: number) => void;
  readonly deleteRows: (firstRow: number, count?: number) => void;
  readonly activate: (sheet: string) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** A person is (or is no longer) typing in a cell: the pane's calls are refused meanwhile. */
  readonly editMode: (on: boolean) => void;

  readonly value: (address: string) => CellValue;
  readonly values: (address: string) => CellValue[][];
  /** As displayed. */
  readonly text: (address: string) => string;
  /** As drawn: the cell's own style, and conditional formats over it. */
  readonly style: (address: string) => CellStyle;
  readonly ownStyle: (address: string) => CellStyle;
  readonly validation: (address: string) => Validation | undefined;
  readonly choices: (address: string) => string[];
  /** `B2:C4`, as the model has it. */
  readonly selection: () => { readonly sheet: string; readonly area: Rect };

  /** Opens a sample by name, or a file. The pane starts anew. */
  readonly open: (source: string | File, openAs?: OpenAs) => Promise<void>;
  /** Presses a button of the ribbon, by id or label; resolves when the add-in has completed its function. */
  readonly command: (idOrLabel: string) => Promise<void>;
  readonly showPane: () => void;
  readonly hidePane: () => void;
  readonly reloadPane: () => void;

  readonly batches: BatchLog;
  /** `Class.member` of everything that the add-in asked for and that the workbench has not. */
  readonly unsupported: () => readonly string[];
  readonly problems: () => readonly string[];
  /** Faults on demand: latency, limits, failures, and what happens between two batches. */
  readonly faults: Faults;
  /** The same as `faults.latency`. */
  latency: number;
  /** Sees each batch first, and may name the failure that it is to meet. */
  fault: FaultHook | undefined;
  /** Declares other requirement sets (`{ ExcelApi: "1.9" }`); the pane starts anew with them. */
  readonly declare: (requirementSets: RequirementSets) => void;
  /** Inserts, sorts, pastes and edits as a co-author: on the workbook at once, told to the add-in as `Remote`. */
  readonly coAuthor: (act: (sheet: Worksheet, origin: "co-author") => void) => void;
}

declare global {
  interface Window {
    workbench?: ControlSurface;
  }
}

export function createControlSurface(session: Session): ControlSurface {
  const { workbook, editing, pane, manifest, store, conditions } = session;

  const find = (address: string): { sheet: Worksheet; area: Rect } => {
    const { sheet: name, rect } = parseAddress(address);
    const sheet = name === undefined ? workbook.activeSheet : workbook.sheetByIdOrName(name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name ?? ""}.`);
    return { sheet, area: rect };
  };
  const cell = <T>(address: string, ask: (sheet: Worksheet, row: number, column: number) => T): T => {
    const { sheet, area } = find(address);
    return ask(sheet, area.row, area.column);
  };

  return {
    workbook,
    get host() {
      return pane.frame()?.host;
    },
    type(address, text) {
      cell(address, (sheet, row, column) => {
        sheet.enter(row, column, text);
      });
    },
    select(address) {
      const { sheet, area } = find(address);
      workbook.select(sheet.id, area);
    },
    clear(address) {
      const { sheet, area } = find(address);
      sheet.clear(area, "Contents");
    },
    copy(source, target) {
      const [from, to] = [find(source), find(target)];
      to.sheet.copy(from.area, from.sheet, to.area, "All");
    },
    cut(source, target) {
      const [from, to] = [find(source), find(target)];
      to.sheet.moveCells(from.area, from.sheet, to.area);
    },
    paste(address, texts) {
      const { sheet, area } = find(address);
      sheet.paste({ ...area, rows: texts.length, columns: texts[0]?.length ?? 1 }, texts);
    },
    fill(source, target) {
      const { sheet, area } = find(source);
      sheet.autoFill(area, find(target).area);
    },
    sort(address, ...keys) {
      const { sheet, area } = find(address);
      const sortKeys = keys.map((key) => ({
        column: parseAddress(`${key.replace("-", "")}1`).rect.column,
        ascending: !key.startsWith("-"),
      }));
      sheet.sortRows(area, sortKeys);
    },
    addRows(beforeRow, count = 1) {
      editing.insertRows(beforeRow - 1, count);
    },
    deleteRows(firstRow, count = 1) {
      editing.deleteRows(firstRow - 1, count);
    },
    activate(name) {
      const sheet = workbook.sheetByIdOrName(name);
      if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
      workbook.activate(sheet.id);
    },
    undo: () => workbook.undo(),
    redo: () => workbook.redo(),
    editMode(on) {
      if (on) editing.begin("edit", "cell");
      else editing.cancel();
    },
    value: (address) => cell(address, (sheet, row, column) => sheet.value(row, column)),
    values(address) {
      const { sheet, area } = find(address);
      return sheet.values(area);
    },
    text: (address) => cell(address, (sheet, row, column) => sheet.text(row, column)),
    style: (address) => cell(address, (sheet, row, column) => sheet.effectiveStyle(row, column)),
    ownStyle: (address) => cell(address, (sheet, row, column) => sheet.style(row, column)),
    validation: (address) => cell(address, (sheet, row, column) => sheet.validationAt(row, column)),
    choices: (address) =>
      cell(address, (sheet, row, column) => {
        const validation = sheet.validationAt(row, column);
        return validation === undefined ? [] : sheet.listChoices(validation, row, column);
      }),
    selection: () => ({ sheet: workbook.activeSheet.name, area: workbook.selection.area }),
    async open(source, openAs = "text") {
      const file =
        typeof source === "string"
          ? await fetchSample(source)
          : { name: source.name, bytes: new Uint8Array(await source.arrayBuffer()) };
      await session.open(file, openAs);
    },
    async command(idOrLabel) {
      const controls = manifest.groups.flatMap((group) => group.controls);
      const control = controls.find(({ id, label }) => id === idOrLabel || label === idOrLabel);
      if (control === undefined) throw new Error(`The ribbon has no button ${idOrLabel}.`);
      await pane.press(control);
    },
    showPane: pane.show,
    hidePane: pane.hide,
    reloadPane: pane.reload,
    batches: session.batches,
    unsupported: () => [...session.unsupported],
    problems: () => store.getState().problems,
    faults: conditions.faults,
    get latency() {
      return conditions.faults.latency;
    },
    set latency(milliseconds) {
      conditions.faults.latency = milliseconds;
    },
    get fault() {
      return conditions.fault;
    },
    set fault(hook) {
      conditions.fault = hook;
    },
    declare(requirementSets) {
      conditions.requirementSets = { ...DEFAULT_REQUIREMENT_SETS, ...requirementSets };
      pane.restart();
    },
    coAuthor(act) {
      act(workbook.activeSheet, "co-author");
    },
  };
}
