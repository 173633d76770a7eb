import type { ValidationAlert } from "../../model/types";

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The active cell, and the corner of the selection opposite to it. */
export interface GridSelection {
  readonly active: CellPosition;
  readonly extent: CellPosition;
}

/** A person is typing in a cell. */
export interface CellEdit {
  readonly sheetId: string;
  readonly cell: CellPosition;
  readonly text: string;
  /** `type`: begun by typing, arrow keys commit; `edit`: begun with F2, arrow keys move the caret. */
  readonly mode: "type" | "edit";
  /** Where the caret belongs: in the cell or in the formula bar. */
  readonly place: "cell" | "formula-bar";
  /** Why the text cannot be entered. */
  readonly alert?: ValidationAlert;
}

/** Something to tell about what was just entered, beside its cell. */
export interface CellNotice {
  readonly title: string;
  readonly message: string;
}

/** A page of the add-in in a frame. */
export interface FramedPage {
  /** Changes with each activation: a new key makes a new frame. */
  readonly key: string;
  readonly url: string;
  /** `window.name` of the frame, which must be there before the page loads. */
  readonly windowName: string;
}

export interface UiState {
  readonly selection: GridSelection;
  readonly edit: CellEdit | undefined;
  readonly notice: CellNotice | undefined;
  /** The list of a cell's choices is open. */
  readonly listOpen: boolean;
  readonly pane: FramedPage | undefined;
  readonly paneVisible: boolean;
  readonly functionFile: FramedPage | undefined;
  /** CSS pixels. */
  readonly paneWidth: number;
  readonly runningCommand: string | undefined;
  /** What failed and must not be overlooked: unsupported API members, host errors, files that cannot be read. */
  readonly problems: readonly string[];
  readonly theme: "light" | "dark";
  /** Counts up with every change of the workbook. */
  readonly revision: number;
}

export const PANE_WIDTH = { default: 350, least: 280, most: 700 } as const;

export const INITIAL_UI_STATE: UiState = {
  selection: { active: { row: 0, column: 0 }, extent: { row: 0, column: 0 } },
  edit: undefined,
  notice: undefined,
  listOpen: false,
  pane: undefined,
  paneVisible: false,
  functionFile: undefined,
  paneWidth: PANE_WIDTH.default,
  runningCommand: undefined,
  problems: [],
  theme: "light",
  revision: 0,
};
