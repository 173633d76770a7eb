import { contains } from "./address";
import { evaluateFormula, isSupported, type FormulaScope } from "./formula-evaluator";
import type { FormulaCell, FormulaCells } from "./formula-cells";
import type { CellValue, Rect } from "./types";

/** A sheet as recalculation sees it. */
export interface CalculatedSheet {
  readonly formulaCells: FormulaCells;
  setCalculated(row: number, column: number, value: CellValue): void;
}

/** Deep enough for sheets, and far from the end of the call stack; a longer chain keeps older values. */
const MAX_DEPTH = 500;

/**
 * Gives every formula cell its value, what it refers to first. A cell that is met
 * again in a circle counts as 0; a formula that cannot be
 * evaluated keeps the value that it has.
 */
export function recalculate<S extends CalculatedSheet>(
  sheets: readonly S[],
  sheetOf: (name: string | undefined, home: S) => S | undefined,
  scopeOf: (home: S) => FormulaScope,
): void {
  const seen = new Set<FormulaCell>();

  const settle = (sheet: S, cell: FormulaCell, depth: number): void => {
    if (seen.has(cell) || depth > MAX_DEPTH) return;
    seen.add(cell);
    if (!isSupported(cell.formula)) return;
    sheet.setCalculated(cell.row, cell.column, 0);
    const scope = scopeOf(sheet);
    const value = evaluateFormula(cell.formula, {
      nameFormula: (name) => scope.nameFormula(name),
      offset: scope.offset,
      cells: (name, rect) => {
        const target = sheetOf(name, sheet);
        if (target !== undefined) settleAll(target, rect, depth + 1);
        return scope.cells(name, rect);
      },
    });
    sheet.setCalculated(cell.row, cell.column, value);
  };

  const settleAll = (sheet: S, rect: Rect, depth: number): void => {
    if (sheet.formulaCells.size === 0) return;
    if (rect.rows === 1 && rect.columns === 1) {
      const formula = sheet.formulaCells.at(rect.row, rect.column);
      if (formula !== undefined) settle(sheet, formula, depth);
      return;
    }
    for (const cell of sheet.formulaCells.all()) {
      if (contains(rect, cell.row, cell.column)) settle(sheet, cell, depth);
    }
  };

  for (const sheet of sheets) for (const cell of sheet.formulaCells.all()) settle(sheet, cell, 0);
}
