import { columnOfLetters, LAST_COLUMN, LAST_ROW } from "../sheet/a1";
import type { Rect } from "./rect";

/** One area of a list: sheet names in quotes may hold commas. */
const AREA = /(?:'(?:[^']|'')*'|[^',])+/g;
const CORNERS = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/;

/**
 * The rectangles of an address as Excel gives it: areas with commas between them, each perhaps with a sheet name,
 * whole columns (`A:B`) and whole rows (`1:2`) as well. Throws a `RangeError` for anything else.
 */
export function areasOf(address: string): Rect[] {
  return [...address.matchAll(AREA)].map(([area]) => rectOf(area));
}

/** The rectangle of one area, e.g. `B2:C4`. Throws a `RangeError` for anything else. */
export function rectOf(area: string): Rect {
  const corners = CORNERS.exec(area.slice(area.lastIndexOf("!") + 1).trim());
  const [, left = "", top = "", right = left, bottom = top] = corners ?? [];
  const firstColumn = left === "" ? 0 : columnOfLetters(left);
  const lastColumn = right === "" ? LAST_COLUMN : columnOfLetters(right);
  const row = top === "" ? 0 : Number(top) - 1;
  const lastRow = bottom === "" ? LAST_ROW - 1 : Number(bottom) - 1;
  if (left + top === "" || firstColumn === undefined || lastColumn === undefined) {
    throw new RangeError(`Not an address: ${area}`);
  }
  return { row, column: firstColumn, rows: lastRow - row + 1, columns: lastColumn - firstColumn + 1 };
}
