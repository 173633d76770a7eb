import type { Shift } from "./areas";
import type { ListSource } from "./list-choices";
import type { Origin, Visibility, WorkbookChange } from "./types";
import type { Worksheet } from "./worksheet";

/** What a worksheet needs of the workbook that it stands in. */
export interface SheetHost {
  readonly use1904: boolean;
  readonly currentYear: number;
  nextId(): string;
  /** Before a change that undo takes back. */
  remember(sheet: Worksheet, origin: Origin, change: WorkbookChange, joinsLast?: boolean): void;
  /** After what Excel cannot take back, nothing before it can be taken back either. */
  forgetUndo(): void;
  notify(change: WorkbookChange): void;
  /** Values have changed, so that formulas may have other ones. */
  cellsChanged(): void;
  /** Brings the formulas' values up to date. */
  settle(): void;
  source(sheet: Worksheet, offset: { readonly rows: number; readonly columns: number }): ListSource;
  /** Rows or columns have moved: references from other sheets follow. */
  followShift(sheet: Worksheet, shift: Shift): void;
  /** Refuses names that Excel refuses; references follow. */
  checkRename(sheet: Worksheet, name: string): void;
  followRename(sheet: Worksheet, from: string): void;
  /** Refuses to hide the last visible sheet. */
  checkVisibility(sheet: Worksheet, visibility: Visibility): void;
}
