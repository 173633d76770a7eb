import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { FUNCTIONS, singleValue, type Result } from "./formula-functions";
import { compareValues, isErrorValue, toNumber, toText } from "./formula-values";
import { parseFormula, type Corner, type FormulaNode } from "./formula-parser";
import type { CellValue, Rect } from "./types";

/** What a formula sees of the workbook. */
export interface FormulaScope {
  /** Values of a rectangle, possibly cut to the used range; `undefined` when there is no such sheet. No name: the formula's own sheet. */
  cells(sheet: string | undefined, rect: Rect): readonly (readonly CellValue[])[] | undefined;
  /** The formula that a defined name stands for. */
  nameFormula(name: string): string | undefined;
  /** How far the cell stands from the one that the formula was written for: relative references move as far. */
  readonly offset: { readonly rows: number; readonly columns: number };
}

/** A formula beyond the small subset that is evaluated here. */
export class UnsupportedFormula extends Error {
  constructor(
    readonly formula: string,
    detail: string,
  ) {
    super(`This workbook cannot evaluate ${detail} in the formula ${formula}`);
    this.name = "UnsupportedFormula";
  }
}

const MAX_NAME_DEPTH = 20;

const parsed = new Map<string, FormulaNode | undefined>();

/**
 * The value of a formula: arithmetic, comparison, `&`, references and the functions below. Errors of Excel (`#DIV/0!`) are values.
 * @throws UnsupportedFormula for everything else, naming the formula.
 */
export function evaluateFormula(formula: string, scope: FormulaScope): CellValue {
  const node = parseCached(formula);
  if (node === undefined) throw new UnsupportedFormula(formula, "the notation");
  return evaluateNode(node, formula, scope);
}

/** The value of a part of a formula. Throws what `evaluateFormula` throws. */
export function evaluateNode(node: FormulaNode, formula: string, scope: FormulaScope): CellValue {
  return singleValue(evaluate(node, { formula, scope, depth: 0 }));
}

const supported = new Map<string, boolean>();

/** Can the formula be evaluated, whatever the cells hold? Remembered, because recalculation asks again and again. */
export function isSupported(formula: string): boolean {
  const known = supported.get(formula);
  if (known !== undefined) return known;
  if (supported.size > 10_000) supported.clear();
  let answer = true;
  try {
    assertSupported(formula);
  } catch (error) {
    if (!(error instanceof UnsupportedFormula)) throw error;
    answer = false;
  }
  supported.set(formula, answer);
  return answer;
}

/** @throws UnsupportedFormula if evaluating could throw it, whatever the cells hold. */
export function assertSupported(formula: string): void {
  const node = parseCached(formula);
  if (node === undefined) throw new UnsupportedFormula(formula, "the notation");
  const visit = (part: FormulaNode): void => {
    if (part.kind === "call") {
      if (!FUNCTIONS.has(part.name)) throw new UnsupportedFormula(formula, part.name);
      part.args.forEach(visit);
    } else if (part.kind === "operation") {
      visit(part.left);
      visit(part.right);
    } else if (part.kind === "sign") visit(part.operand);
  };
  visit(node);
}

function parseCached(formula: string): FormulaNode | undefined {
  if (!parsed.has(formula)) {
    if (parsed.size > 10_000) parsed.clear();
    parsed.set(formula, parseFormula(formula));
  }
  return parsed.get(formula);
}

interface Run {
  readonly formula: string;
  readonly scope: FormulaScope;
  readonly depth: number;
}

function evaluate(node: FormulaNode, run: Run): Result {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "cells":
      return readCells(node, run);
    case "name": {
      const formula = run.scope.nameFormula(node.name);
      const inner = formula === undefined || run.depth >= MAX_NAME_DEPTH ? undefined : parseCached(formula);
      return inner === undefined ? "#NAME?" : evaluate(inner, { ...run, depth: run.depth + 1 });
    }
    case "call": {
      const implementation = FUNCTIONS.get(node.name);
      if (implementation === undefined) throw new UnsupportedFormula(run.formula, node.name);
      return implementation(node.args.map((argument) => () => evaluate(argument, run)));
    }
    case "sign": {
      const operand = toNumber(singleValue(evaluate(node.operand, run)));
      if (typeof operand === "string") return operand;
      return node.sign === "-" ? -operand : node.sign === "%" ? operand / 100 : operand;
    }
    case "operation":
      return operate(node.operator, singleValue(evaluate(node.left, run)), singleValue(evaluate(node.right, run)));
  }
}

function readCells(node: Extract<FormulaNode, { kind: "cells" }>, { scope }: Run): Result {
  const first = moved(node.first, scope);
  const last = moved(node.last, scope);
  if (first === undefined || last === undefined) return "#REF!";
  const rect: Rect = {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
  const cells = scope.cells(node.sheet, rect);
  if (cells === undefined) return "#REF!";
  return rect.rows === 1 && rect.columns === 1 ? (cells[0]?.[0] ?? "") : cells;
}

function moved(corner: Corner, { offset }: FormulaScope): { row: number; column: number } | undefined {
  const row = corner.row + (corner.isRowAbsolute ? 0 : offset.rows);
  const column = corner.column + (corner.isColumnAbsolute ? 0 : offset.columns);
  return row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : undefined;
}

function operate(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isErrorValue(left)) return left;
  if (isErrorValue(right)) return right;
  if (operator === "&") return toText(left) + toText(right);
  switch (operator) {
    case "=":
      return compareValues(left, right) === 0;
    case "<>":
      return compareValues(left, right) !== 0;
    case "<":
      return compareValues(left, right) < 0;
    case ">":
      return compareValues(left, right) > 0;
    case "<=":
      return compareValues(left, right) <= 0;
    case ">=":
      return compareValues(left, right) >= 0;
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  if (typeof a === "string") return a;
  if (typeof b === "string") return b;
  if (operator === "/" && b === 0) return "#DIV/0!";
  const value =
    operator === "+" ? a + b : operator === "-" ? a - b : operator === "*" ? a * b : operator === "/" ? a / b : a ** b;
  return Number.isFinite(value) ? value : "#NUM!";
}
