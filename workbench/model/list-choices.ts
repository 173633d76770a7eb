import { parseFormula } from "./formula-parser";
import { UnsupportedFormula, type FormulaScope } from "./formula-evaluator";
import type { Rect } from "./types";

/** What a list validation reads from the workbook. */
export interface ListSource extends FormulaScope {
  /** Texts as displayed, cut to the used range; `undefined` when there is no such sheet. */
  texts(sheet: string | undefined, rect: Rect): readonly (readonly string[])[] | undefined;
}

/**
 * The choices of a list validation's source: a literal (`Yes,No`; items are trimmed) or a reference (`=Lists!$A$1:$A$9`,
 * `=R2:V2`, a defined name). Blank cells are no choices. A source on a sheet that is gone offers nothing.
 * @throws UnsupportedFormula for a source that is neither
 */
export function listChoices(source: string, scope: ListSource): string[] {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  let node = parseFormula(source);
  if (node?.kind === "name") {
    const formula = scope.nameFormula(node.name);
    node = formula === undefined ? { kind: "literal", value: "#NAME?" } : parseFormula(formula);
  }
  if (node?.kind === "literal") return [];
  if (node?.kind !== "cells") throw new UnsupportedFormula(source, "the list source");
  const { first, last, sheet } = node;
  const row = first.row + (first.isRowAbsolute ? 0 : scope.offset.rows);
  const column = first.column + (first.isColumnAbsolute ? 0 : scope.offset.columns);
  const lastRow = last.row + (last.isRowAbsolute ? 0 : scope.offset.rows);
  const lastColumn = last.column + (last.isColumnAbsolute ? 0 : scope.offset.columns);
  if (row < 0 || column < 0) return [];
  const rect = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  return (scope.texts(sheet, rect) ?? []).flat().filter((text) => text !== "");
}
