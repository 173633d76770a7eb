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
}

/** Who changed something: a person at the grid, the hosted add-in, or a co-author. */
export type Origin = "person" | "add-in" | "co-author";

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** What the workbook tells its listeners. */
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
    }
  | { readonly kind: "format" | "validation" | "conditional-format"; readonly sheetId: string; readonly area?: Rect }
  | { readonly kind: "selection"; readonly sheetId: string; readonly area: Rect }
  | { readonly kind: "sheet-activated" | "sheet-deactivated"; readonly sheetId: string }
  | {
      readonly kind: "sheet-added" | "sheet-deleted" | "sheet-renamed" | "sheet-visibility" | "sheet-protection";
      readonly sheetId: string;
      /** Of a sheet that was added. */
      readonly origin?: Origin;
    }
  | { readonly kind: "settings" | "names" | "loaded" };

export type Visibility = "Visible" | "Hidden" | "VeryHidden";
