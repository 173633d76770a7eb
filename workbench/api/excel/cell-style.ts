import { intersect } from "../../model/address";
import type { Rect } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { mayWriteSheet } from "./checks";
import type { ExcelHost } from "./excel-object";
import type { StyleMember, StyleTarget } from "./style-members";

/** The style of the cells of some rectangles, as the format objects of a range see it. */
export function cellStyle(host: ExcelHost, sheet: SheetModel, rects: readonly Rect[]): StyleTarget {
  return {
    read: (member) => sharedValue(sheet, rects, member),
    write: (change) => {
      mayWriteSheet(host.workbook, sheet, "allowFormatCells");
      sheet.setStyle(rects, change, "add-in");
    },
  };
}

/** Beyond this many cells, the part outside the used range is looked at by its last row: only whole columns differ there. */
const LOOKED_AT = 100_000;

function sharedValue<T>(sheet: SheetModel, rects: readonly Rect[], { initial, of }: StyleMember<T>): T | null {
  const used = sheet.usedRange(false);
  let shared: T | undefined;
  const isUniform = (rect: Rect | undefined): boolean => {
    if (rect === undefined) return true;
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const value = of(sheet.style(row, column)) ?? initial;
        shared ??= value;
        if (value !== shared) return false;
      }
    }
    return true;
  };
  const uniform = rects.every((rect) => {
    if (rect.rows * rect.columns <= LOOKED_AT) return isUniform(rect);
    const lastRow = { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
    return isUniform(lastRow) && isUniform(used === undefined ? undefined : intersect(rect, used));
  });
  return uniform ? (shared ?? null) : null;
}
