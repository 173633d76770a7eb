import { parseFormula, type FormulaNode } from "./formula-parser";
import { evaluateNode, UnsupportedFormula, type FormulaScope } from "./formula-evaluator";
import { toTruth } from "./formula-values";
import type { Rect } from "./types";

/** What a list validation reads from the workbook. */
export interface ListSource extends FormulaScope {
  /** Texts as displayed, cut to the used range; `undefined` when there is no such sheet. */
  texts(sheet: string | undefined, rect: Rect): readonly (readonly string[])[] | undefined;
}

const MAX_DEPTH = 20;

/**
 * The choices of a list validation's source: a literal (`Yes,No`; items are trimmed), a reference (`=Lists!$A$1:$A$9`,
 * `=R2:V2`, a defined name), or an `IF` that chooses among such (`=IF($K2="Error",Lists!$A$1:$A$9,Lists!$B$1:$B$8)`).
 * Blank cells are no choices. A source on a sheet that is gone, and one that is a single value or an error, offers nothing.
 * @throws UnsupportedFormula for a source of another kind
 */
export function listChoices(source: string, scope: ListSource): string[] {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  return choicesOf(parseFormula(source), source, scope, 0);
}

function choicesOf(node: FormulaNode | undefined, source: string, scope: ListSource, depth: number): string[] {
  if (node?.kind === "name") {
    const formula = depth < MAX_DEPTH ? scope.nameFormula(node.name) : undefined;
    return formula === undefined ? [] : choicesOf(parseFormula(formula), source, scope, depth + 1);
  }
  if (node?.kind === "call" && node.name === "IF") {
    const [test, whenTrue, whenFalse] = node.args;
    const decision = test === undefined ? "#VALUE!" : toTruth(evaluateNode(test, source, scope));
    if (typeof decision === "string") return [];
    const chosen = decision ? whenTrue : whenFalse;
    return chosen === undefined ? [] : choicesOf(chosen, source, scope, depth);
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
