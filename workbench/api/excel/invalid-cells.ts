import { intersect } from "../../model/address";
import { overlap } from "../../model/areas";
import type { Rect } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { matchingRectangles } from "./matching-rectangles";

/** The cells of some rectangles whose value breaks the rule of their validation; looked for in the used range alone. */
export function invalidCells(sheet: SheetModel, rects: readonly Rect[]): readonly Rect[] {
  const used = sheet.usedRange(true);
  if (used === undefined) return [];
  return sheet.validations.flatMap((validation) =>
    overlap(validation.areas, rects).flatMap((area) => {
      const inside = intersect(area, used);
      if (inside === undefined) return [];
      return matchingRectangles(inside, (row, column) => !sheet.isValid(validation, row, column));
    }),
  );
}

/** As `DataValidation.valid`: whether all cells are valid, or none is; null for some of both. */
export function validityOf(sheet: SheetModel, rects: readonly Rect[]): boolean | null {
  const invalid = cellsIn(invalidCells(sheet, rects));
  if (invalid === 0) return true;
  return invalid === cellsIn(rects) ? false : null;
}

function cellsIn(rects: readonly Rect[]): number {
  return rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
