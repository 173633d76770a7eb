import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Rect } from "../../model/types";
import type { Workbook } from "../../model/workbook";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { mayWriteSheet } from "./checks";

/** Inserts cells, or whole rows or columns where the rectangle is of such. */
export function insertCells(workbook: Workbook, sheet: SheetModel, rect: Rect, shift: unknown): void {
  const permission = isRows(rect) ? "allowInsertRows" : isColumns(rect) ? "allowInsertColumns" : undefined;
  mayWriteSheet(workbook, sheet, permission);
  if (shift !== "Down" && shift !== "Right") throw new ApiError("InvalidArgument");
  if (isRows(rect)) sheet.insertRows(rect.row, rect.rows, "add-in");
  else if (isColumns(rect)) sheet.insertColumns(rect.column, rect.columns, "add-in");
  else sheet.insertCells(rect, shift, "add-in");
}

/** Deletes cells, or whole rows or columns where the rectangle is of such. */
export function deleteCells(workbook: Workbook, sheet: SheetModel, rect: Rect, shift: unknown): void {
  const permission = isRows(rect) ? "allowDeleteRows" : isColumns(rect) ? "allowDeleteColumns" : undefined;
  mayWriteSheet(workbook, sheet, permission);
  if (shift !== "Up" && shift !== "Left") throw new ApiError("InvalidArgument");
  if (isRows(rect)) sheet.deleteRows(rect.row, rect.rows, "add-in");
  else if (isColumns(rect)) sheet.deleteColumns(rect.column, rect.columns, "add-in");
  else sheet.deleteCells(rect, shift, "add-in");
}

const isRows = ({ columns }: Rect) => columns === MAX_COLUMNS;
const isColumns = ({ rows }: Rect) => rows === MAX_ROWS;
