import type { Edit } from "../edits/edit";
import type { Ignored } from "../findings/ignored";
import type { Run } from "../sheet/a1";
import type { KeptBaseline } from "../sheet/keep-baseline";
import type { Sheet } from "../sheet/sheet";
import type { RowList } from "./row-list";
import type { RowBlock } from "../sheet/with-rows";

/** The worksheet that a reading, a painting or an edit speaks of: its id survives renaming, its name does not. */
export interface SheetIdentity {
  readonly id: string;
  readonly name: string;
}

export interface ReadSheet {
  readonly identity: SheetIdentity;
  /** Undefined when the worksheet holds nothing. */
  readonly sheet: Sheet | undefined;
}

/** Cells to highlight, as A1 runs without sheet name (`B2:B40`), few as they can be. */
export interface Highlights {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly readOnly: readonly string[];
}

/** A dropdown for the record rows of one column. */
export interface ListOffer {
  /** The cells that get it, one A1 run, e.g. `K2:K41`. */
  readonly range: string;
  /** The values that the dropdown offers, in order. Empty, and no `byRow` either: only the prompt is shown. */
  readonly values: readonly string[];
  /** A list of its own for each row; `values` is then offered in the rows for which no case holds. */
  readonly byRow?: RowList;
  /** True when another value is no mistake: Excel then says nothing of it. */
  readonly suggestsOnly?: true;
  /** What appears beside the selected cell: at most 32 and 255 characters. */
  readonly prompt: { readonly title: string; readonly message: string };
  /** What Excel says when another value is typed: at most 255 characters. Absent: its own words. */
  readonly alert?: string;
}

/** What became of a list of edits. Refused: the cell held something else by then; it was left alone. */
export interface ApplyResult {
  readonly applied: readonly Edit[];
  readonly refused: readonly Edit[];
}

/** The cell that a person has selected, in the worksheet `sheetId`; address as A1 without sheet name. */
export interface Selection {
  readonly sheetId: string;
  readonly address: string;
  /** Present where more cells are selected than this one. */
  readonly isOneOfSeveral?: true;
}

/**
 * A change that the add-in did not make itself. `edited`: cells hold something else, or look otherwise. `moved`: rows,
 * columns or cells were inserted, deleted or sorted, and addresses from before mean other cells now. `deleted`: the
 * worksheet is gone.
 */
export type SheetChange =
  | { readonly kind: "edited"; readonly sheetId: string; readonly areas: readonly Run[] }
  | { readonly kind: "moved" | "deleted"; readonly sheetId: string };

/** What a reading that takes long is told, and tells. */
export interface ReadOptions {
  /** The worksheet to read; the active one where it is left out. */
  readonly sheetId?: string;
  /** Ends the reading, at the next round, with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called after each round with the share of the cells that has been read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** The rows of changed areas as they are now, and the name that the worksheet has now. */
export interface RowsRead {
  readonly name: string;
  readonly blocks: readonly RowBlock[];
  /** Those changed cells, as A1 runs, of which some have no data validation: a paste may have taken it away. */
  readonly unvalidated: readonly string[];
}

/** How a new worksheet is laid out. */
export interface SheetLayout {
  /** The 0-based offset of the header among the rows, 0 when absent: it is styled, filtered and stays in view. */
  readonly headerRow?: number;
  /** How many rows from the top take whatever is typed as text; at least as many as there are. */
  readonly textRows?: number;
  /** Widths of the columns from the first one on, in points. */
  readonly columnWidths?: readonly number[];
}

/** How a new worksheet is laid out, and what a writing that takes long is told, and tells. */
export interface InsertOptions extends SheetLayout {
  /** Ends the writing, at the next round, with the signal's reason; then there is no new worksheet. */
  readonly signal?: AbortSignal;
  /** Called after each round with the share of the rows that has been written, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** A header where it stands in a worksheet: `row` 1-based, `column` 0-based. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly header: string;
}

/** A column to insert. */
export interface NewColumn extends HeaderCell {
  /** The column that it goes beside and that it is formatted like. */
  readonly beside: HeaderCell;
  /** The last 1-based row that is to take whatever is typed as text. */
  readonly lastTextRow: number;
}

/**
 * How a file is handed over. `download`: the pane's own browser saves it. `browser`: the person's browser has opened on a
 * page that does. Whether it was saved Excel does not tell.
 */
export type SavedBy = "download" | "browser";

export type StopWatching = () => Promise<void>;

/**
 * Excel, as actions see it. `src/excel/` implements it with Office.js; nothing else does.
 * Every function throws a `HostError` where Excel refuses, and leaves nothing half-written.
 */
export interface Host {
  /** Reads a worksheet's used range, whole. */
  readonly read: (options?: ReadOptions) => Promise<ReadSheet>;
  /**
   * Reads the rows of changed areas of a worksheet that was read before, over its known columns; undefined where only
   * reading the whole worksheet again tells what it is now.
   */
  readonly readRows: (sheetId: string, known: Sheet, areas: readonly Run[]) => Promise<RowsRead | undefined>;
  /** Replaces all highlights of the worksheet. The person's own formatting is not touched. */
  readonly paint: (sheetId: string, highlights: Highlights) => Promise<void>;
  /**
   * After values alone have changed (typed or written, nothing pasted, filled, sorted, inserted or deleted since the last
   * painting): replaces only the kinds of highlights that have changed; asks nothing of Excel where none has.
   */
  readonly repaint: (sheetId: string, highlights: Highlights) => Promise<void>;
  /** Replaces the dropdowns and prompts of the worksheet; validation that the person made is left alone. */
  readonly offerLists: (sheetId: string, offers: readonly ListOffer[]) => Promise<void>;
  /**
   * Puts back the dropdowns and prompts that a paste has wiped out of the changed areas (A1 runs without sheet name), and
   * touches nothing else. Validation that came with the paste stays.
   */
  readonly reofferLists: (sheetId: string, areas: readonly string[], offers: readonly ListOffer[]) => Promise<void>;
  /** Takes highlights, dropdowns and prompts away, without trace in the worksheet. */
  readonly clear: (sheetId: string) => Promise<void>;
  /** Writes edits as text, in one batch; each is refused if its cell no longer holds `before`. */
  readonly apply: (sheetId: string, edits: readonly Edit[]) => Promise<ApplyResult>;
  /** Activates the worksheet and selects the cell. */
  readonly select: (sheetId: string, address: string) => Promise<void>;
  /** Tells the selected cell, now and whenever it changes. */
  readonly watchSelection: (onSelection: (selection: Selection) => void) => Promise<StopWatching>;
  /** Tells of changes to any worksheet that others made (a person, a co-author, another add-in). */
  readonly watchChanges: (onChange: (change: SheetChange) => void) => Promise<StopWatching>;
  /** The baseline that the workbook keeps for a worksheet; undefined when it keeps none that is whole. */
  readonly loadBaseline: (sheetId: string) => Promise<KeptBaseline | undefined>;
  /** Keeps a worksheet's baseline in the workbook, in place of an earlier one. False where this Excel cannot. */
  readonly saveBaseline: (sheetId: string, baseline: KeptBaseline) => Promise<boolean>;
  /** What the workbook keeps of findings that a person does not want to be told in a worksheet; none where it keeps none. */
  readonly loadIgnored: (sheetId: string) => Promise<readonly Ignored[]>;
  /** Keeps that in the workbook, in place of what was kept before. False where this Excel cannot. */
  readonly saveIgnored: (sheetId: string, decisions: readonly Ignored[]) => Promise<boolean>;
  /** The keys (`decisionKey`) of the accounts that were confirmed in a worksheet, as the workbook keeps them. */
  readonly loadConfirmed: (sheetId: string) => Promise<readonly string[]>;
  /** Keeps them in the workbook, in place of those kept before. False where this Excel cannot. */
  readonly saveConfirmed: (sheetId: string, keys: readonly string[]) => Promise<boolean>;
  /** Hands a file to the person. */
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<SavedBy>;
  /** Puts text cells into a new worksheet, lays it out and activates it. Where that fails there is no new worksheet. */
  readonly insertSheet: (
    name: string,
    cells: readonly (readonly string[])[],
    options?: InsertOptions,
  ) => Promise<SheetIdentity>;
  /**
   * Inserts a worksheet column, with nothing in it but its header, formatted as its neighbour. False, with nothing done,
   * when the neighbour's header is no longer where it was.
   */
  readonly insertColumn: (sheetId: string, column: NewColumn) => Promise<boolean>;
  /** Deletes an inserted column if it holds nothing but its header; false, with nothing done, when it does. */
  readonly removeColumn: (sheetId: string, column: HeaderCell) => Promise<boolean>;
}
