import type { Edit } from "../edits/edit";
import type { Sheet } from "../sheet/sheet";

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
  /** The values that the dropdown offers, in order. Empty: only the prompt is shown. */
  readonly values: readonly string[];
  /** What appears beside the selected cell: at most 32 and 255 characters. */
  readonly prompt: { readonly title: string; readonly message: string };
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
}

/** A change in a worksheet that was not made through the host's own `apply`. */
export interface SheetChange {
  readonly sheetId: string;
  /** True when rows, columns or cells were inserted or deleted: addresses from before mean other cells now. */
  readonly movesCells: boolean;
}

export type StopWatching = () => Promise<void>;

/**
 * Excel, as actions see it. `src/excel/` implements it with Office.js; nothing else does.
 * Every function throws a `HostError` where Excel refuses, and leaves nothing half-written.
 */
export interface Host {
  /** Reads the active worksheet's used range, whole. */
  readonly read: () => Promise<ReadSheet>;
  /** Replaces all highlights of the worksheet. The person's own formatting is not touched. */
  readonly paint: (sheetId: string, highlights: Highlights) => Promise<void>;
  /** Replaces the dropdowns and prompts of the worksheet; validation that the person made is left alone. */
  readonly offerLists: (sheetId: string, offers: readonly ListOffer[]) => Promise<void>;
  /** Takes highlights, dropdowns and prompts away, without trace in the worksheet. */
  readonly clear: (sheetId: string) => Promise<void>;
  /** Writes edits as text, in one batch; each is refused if its cell no longer holds `before`. */
  readonly apply: (sheetId: string, edits: readonly Edit[]) => Promise<ApplyResult>;
  /** Activates the worksheet and selects the cell. */
  readonly select: (sheetId: string, address: string) => Promise<void>;
  /** Tells the selected cell, now and whenever it changes. */
  readonly watchSelection: (onSelection: (selection: Selection) => void) => Promise<StopWatching>;
  /** Tells of changes to any worksheet's cells that others made (a person, a co-author, another add-in). */
  readonly watchChanges: (onChange: (change: SheetChange) => void) => Promise<StopWatching>;
  /** Hands a file to the person. */
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Puts text cells into a new worksheet and activates it. */
  readonly insertSheet: (name: string, cells: readonly (readonly string[])[]) => Promise<SheetIdentity>;
}
