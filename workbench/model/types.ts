/**
 * The vocabulary of the workbench's workbook: plain data, no Office.js concepts. Rows and columns count from 0.
 */
export type CellValue = string | number | boolean;

/** A rectangle of cells: first row and column (0-based), and how many of each. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell looks like; an absent member is Excel's default. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  /** `false`: may be changed on a protected sheet. Excel's default is `true`. */
  readonly locked?: boolean;
  /** Edge name (`EdgeTop`, `EdgeBottom`, `EdgeLeft`, `EdgeRight`) → line. */
  readonly borders?: Readonly<Record<string, { readonly style: string; readonly color: string }>>;
}

export interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

export interface ValidationAlert {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  /** `Stop`, `Warning` or `Information`. */
  readonly style: string;
}

/** One data validation, on any number of rectangles. */
export interface Validation {
  readonly areas: readonly Rect[];
  /** As in `Excel.DataValidationRule`, e.g. `{ list: { inCellDropDown: true, source: "Yes,No" } }`; empty: prompt only. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: ValidationPrompt;
  readonly errorAlert: ValidationAlert;
  readonly ignoreBlanks: boolean;
}

/** One conditional format, on any number of rectangles. */
export interface ConditionalFormatRecord {
  readonly id: string;
  readonly type:
    "Custom" | "CellValue" | "ContainsText" | "DataBar" | "ColorScale" | "IconSet" | "TopBottom" | "PresetCriteria";
  readonly areas: readonly Rect[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Of a custom format: its formula, in the notation of `Excel.ConditionalFormatRule.formula`. */
  readonly formula: string;
  readonly style: CellStyle;
  /**
   * Of the other types: what Excel knows of them (`rule`, `criteria`, `style` of an icon set, …), kept as it was given and
   * not drawn.
   */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A defined name, of the workbook's scope or of one sheet's. */
export interface NameRecord {
  readonly name: string;
  /** `=Sheet1!$A$1:$B$2` or `=42`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** Who changed something: a person at the grid, the hosted add-in, or a co-author. */
export type Origin = "person" | "add-in" | "co-author";

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Where cells go that stand at an inserted or a deleted place. */
export type ShiftDirection = "Down" | "Right" | "Up" | "Left";

/** What a sort has moved: runs of rows (or columns) of the sorted area. */
export interface SortedLines {
  readonly axis: "row" | "column";
  readonly areas: readonly Rect[];
}

/** What the workbook tells its listeners. An absent `origin` is a person. */
export type WorkbookChange =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly area: Rect;
      readonly changeType: ChangeType;
      readonly origin: Origin;
      /** Of a single cell only. */
      readonly before?: CellValue;
      readonly after?: CellValue;
      /** Of what was inserted or deleted. */
      readonly shift?: ShiftDirection;
      readonly sorted?: SortedLines;
    }
  | {
      readonly kind: "format" | "validation" | "conditional-format";
      readonly sheetId: string;
      readonly area?: Rect;
      readonly origin?: Origin;
    }
  | {
      readonly kind: "rows-hidden";
      readonly sheetId: string;
      readonly area: Rect;
      readonly hidden: boolean;
      readonly origin?: Origin;
    }
  | { readonly kind: "selection"; readonly sheetId: string; readonly area: Rect }
  | { readonly kind: "sheet-activated" | "sheet-deactivated"; readonly sheetId: string }
  | {
      readonly kind: "sheet-added" | "sheet-deleted" | "sheet-protection";
      readonly sheetId: string;
      readonly origin?: Origin;
    }
  | {
      readonly kind: "sheet-renamed";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly origin?: Origin;
    }
  | {
      readonly kind: "sheet-visibility";
      readonly sheetId: string;
      readonly before: Visibility;
      readonly after: Visibility;
      readonly origin?: Origin;
    }
  | {
      readonly kind: "sheet-moved";
      readonly sheetId: string;
      /** Positions count from 0. */
      readonly before: number;
      readonly after: number;
      readonly origin?: Origin;
    }
  | { readonly kind: "settings" | "names" | "loaded" };

export type Visibility = "Visible" | "Hidden" | "VeryHidden";
