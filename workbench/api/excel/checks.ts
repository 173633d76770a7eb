import type { Rect } from "../../model/types";
import type { Workbook } from "../../model/workbook";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";

/** The argument as text; `InvalidArgument` for anything else. */
export function textArgument(value: unknown, maximum = Infinity): string {
  if (typeof value !== "string" || value.length > maximum) throw new ApiError("InvalidArgument");
  return value;
}

/** The argument as a whole number of at least `minimum`; `InvalidArgument` for anything else. */
export function wholeArgument(value: unknown, minimum = 0): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < minimum) throw new ApiError("InvalidArgument");
  return value;
}

/** The object found, or `ItemNotFound`. */
export function found<T>(item: T | undefined): T {
  if (item === undefined) throw new ApiError("ItemNotFound");
  return item;
}

/** What a protected sheet may allow, in the words of `Excel.WorksheetProtectionOptions`. */
export type ProtectionPermission =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowSort";

/** `AccessDenied` for a workbook opened to read only. */
export function mayWrite(workbook: Workbook): void {
  if (workbook.readOnly) throw new ApiError("AccessDenied");
}

/** `AccessDenied` for a workbook whose structure is protected as well. */
export function mayChangeSheets(workbook: Workbook): void {
  mayWrite(workbook);
  if (workbook.protectedWith !== undefined) throw new ApiError("AccessDenied");
}

/** `AccessDenied` for a protected worksheet as well, unless it was protected with the permission. */
export function mayWriteSheet(workbook: Workbook, sheet: SheetModel, permission?: ProtectionPermission): void {
  mayWrite(workbook);
  if (sheet.protectedWith === undefined) return;
  if (permission === undefined || sheet.protectionOptions[permission] !== true) throw new ApiError("AccessDenied");
}

/** `AccessDenied` for cells of a protected worksheet, unless all of them are unlocked. */
export function mayWriteCells(workbook: Workbook, sheet: SheetModel, rects: readonly Rect[]): void {
  mayWrite(workbook);
  if (sheet.protectedWith === undefined) return;
  for (const { row, column, rows, columns } of rects) {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        if (sheet.style(r, c).locked !== false) throw new ApiError("AccessDenied");
      }
    }
  }
}
