import { isErrorValue } from "./formula-values";
import { moveFormula } from "./formula-references";
import type { CellContent } from "./sheet-content";
import type { CellValue, Rect } from "./types";

export interface SortKey {
  /** Column of the sheet (0-based), not of the sorted area. */
  readonly column: number;
  readonly ascending: boolean;
}

/** The rows in order; rows that are equal keep theirs. Numbers, then texts (without case), logical values, errors, and blanks at the end either way. */
export function sortBlock(rows: CellContent[][], { column }: Rect, keys: readonly SortKey[]): CellContent[][] {
  const order = rows.map((_, index) => index);
  const valueAt = (row: number, key: SortKey): CellValue => rows[row]?.[key.column - column]?.value ?? "";
  order.sort((a, b) => {
    for (const key of keys) {
      const difference = compare(valueAt(a, key), valueAt(b, key), key.ascending ? 1 : -1);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return order.map((from, to) =>
    (rows[from] ?? []).map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: moveFormula(cell.formula, to - from, 0) },
    ),
  );
}

function compare(a: CellValue, b: CellValue, direction: number): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds * direction;
  if (typeof a === "string" && typeof b === "string")
    return a.localeCompare(b, "en-US", { sensitivity: "accent" }) * direction;
  return (Number(a) - Number(b)) * direction;
}

function kindOf(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isErrorValue(value) ? 3 : 1;
}
