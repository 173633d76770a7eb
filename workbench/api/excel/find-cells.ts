import { cellRect, intersect } from "../../model/address";
import { wildcards } from "../../model/filter-criteria";
import type { Rect } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { textArgument } from "./checks";
import { matchingRectangles } from "./matching-rectangles";

interface Criteria {
  readonly completeMatch?: unknown;
  readonly matchCase?: unknown;
  readonly searchDirection?: unknown;
}

/** The first cell that shows the text (or its last, searching backwards), row by row; undefined if none does. */
export function findCell(sheet: SheetModel, rect: Rect, text: unknown, criteria: unknown): Rect | undefined {
  const { searchDirection = "Forward" } = (criteria ?? {}) as Criteria;
  if (searchDirection !== "Forward" && searchDirection !== "Backwards") throw new ApiError("InvalidArgument");
  const found = findCells(sheet, rect, text, criteria).flatMap(cellsOf);
  found.sort((a, b) => a.row - b.row || a.column - b.column);
  return searchDirection === "Forward" ? found[0] : found.at(-1);
}

/** All cells that show the text; `*` and `?` stand for anything, as in Excel's own search. */
export function findCells(sheet: SheetModel, rect: Rect, text: unknown, criteria: unknown): readonly Rect[] {
  const { completeMatch, matchCase } = (criteria ?? {}) as Criteria;
  const wanted = textArgument(text);
  const used = sheet.usedRange(true);
  const area = used && intersect(rect, used);
  if (area === undefined || wanted === "") return [];
  const pattern = wildcards(wanted, completeMatch === true, matchCase === true);
  return matchingRectangles(area, (row, column) => {
    const shown = sheet.text(row, column);
    return shown !== "" && pattern.test(shown);
  });
}

function cellsOf({ row, column, rows, columns }: Rect): Rect[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellRect(row + Math.floor(index / columns), column + (index % columns)),
  );
}
