import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Rect } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";

/** What Ctrl+* selects: the rectangle grows while a cell with a value touches it, corners included. */
export function surroundingRegion(sheet: SheetModel, start: Rect): Rect {
  let region = start;
  for (let grown = growth(sheet, region); grown !== undefined; grown = growth(sheet, region)) region = grown;
  return region;
}

function growth(sheet: SheetModel, region: Rect): Rect | undefined {
  const { row, column, rows, columns } = region;
  const top = Math.max(row - 1, 0);
  const left = Math.max(column - 1, 0);
  const bottom = Math.min(row + rows, MAX_ROWS - 1);
  const right = Math.min(column + columns, MAX_COLUMNS - 1);
  const hasValue = (area: Rect) => sheet.values(area).some((line) => line.some((value) => value !== ""));
  const tall = { row: top, rows: bottom - top + 1 };
  const wide = { column: left, columns: right - left + 1 };
  if (top < row && hasValue({ ...wide, row: top, rows: 1 })) return { ...region, row: top, rows: rows + 1 };
  if (left < column && hasValue({ ...tall, column: left, columns: 1 })) {
    return { ...region, column: left, columns: columns + 1 };
  }
  if (bottom >= row + rows && hasValue({ ...wide, row: bottom, rows: 1 })) return { ...region, rows: rows + 1 };
  if (right >= column + columns && hasValue({ ...tall, column: right, columns: 1 })) {
    return { ...region, columns: columns + 1 };
  }
  return undefined;
}
