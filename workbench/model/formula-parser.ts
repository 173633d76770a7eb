import { columnIndex, MAX_COLUMNS, MAX_ROWS } from "./address";
import type { CellValue } from "./types";

/** A corner of a reference, 0-based; a relative part moves with the cell that holds the formula. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly isRowAbsolute: boolean;
  readonly isColumnAbsolute: boolean;
}

export type FormulaNode =
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "cells"; readonly sheet?: string; readonly first: Corner; readonly last: Corner }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: "sign"; readonly sign: "+" | "-" | "%"; readonly operand: FormulaNode }
  | { readonly kind: "operation"; readonly operator: string; readonly left: FormulaNode; readonly right: FormulaNode };

export interface Token {
  readonly kind: "number" | "text" | "error" | "cells" | "name" | "operator";
  readonly text: string;
  /** Where it begins in the formula. */
  readonly at: number;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\p{L}\p{N}_(])`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(])`;
const ROWS = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["cells", new RegExp(String.raw`(?:${SHEET})?(?:${COLUMNS}|${ROWS}|${CELL}(?::${CELL})?)`, "uy")],
  ["number", /(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/iy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy],
  ["operator", /<>|<=|>=|[=<>&+\-*/^%(),]/y],
];

/** The formula's tokens without blanks, or `undefined` when it holds something that is none. */
export function tokenize(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  while (at < formula.length) {
    if (/\s/.test(formula.charAt(at))) {
      at++;
      continue;
    }
    const token = tokenAt(formula, at);
    if (token === undefined) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/**
 * Reads a formula in A1 notation (with or without its `=`), with commas between arguments. `undefined` for what is no
 * formula; functions and names are not looked up here.
 */
export function parseFormula(formula: string): FormulaNode | undefined {
  const tokens = tokenize(formula);
  if (tokens === undefined || tokens.length === 0) return undefined;
  const reader = new Reader(tokens);
  const node = comparison(reader);
  return reader.isAtEnd() ? node : undefined;
}

/** The corners of a `cells` token, sheet aside; `undefined` beyond the limits of a sheet. */
export function parseCorners(reference: string): { readonly first: Corner; readonly last: Corner } | undefined {
  const [left = "", right = left] = reference.split(":");
  const first = corner(left, "first");
  const last = corner(right, "last");
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** `'My Sheet'!A1` → `My Sheet` and `A1`. */
export function splitReference(text: string): { readonly sheet?: string; readonly reference: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { reference: text };
  const name = text.slice(0, bang);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, reference: text.slice(bang + 1) };
}

class Reader {
  #next = 0;

  constructor(readonly tokens: readonly Token[]) {}

  isAtEnd(): boolean {
    return this.#next >= this.tokens.length;
  }

  take(): Token | undefined {
    return this.tokens[this.#next++];
  }

  takeOperator(...operators: readonly string[]): string | undefined {
    const token = this.tokens[this.#next];
    if (token?.kind !== "operator" || !operators.includes(token.text)) return undefined;
    this.#next++;
    return token.text;
  }
}

type Level = (reader: Reader) => FormulaNode | undefined;

/** Left-associative operators of one precedence, lowest first below. */
function level(operators: readonly string[], tighter: Level): Level {
  return (reader) => {
    let left = tighter(reader);
    for (;;) {
      const operator = left && reader.takeOperator(...operators);
      if (left === undefined || operator === undefined) return left;
      const right = tighter(reader);
      left = right && { kind: "operation", operator, left, right };
    }
  };
}

const power = level(["^"], signed);
const product = level(["*", "/"], power);
const sum = level(["+", "-"], product);
const joined = level(["&"], sum);
const comparison: Level = level(["=", "<>", "<", ">", "<=", ">="], joined);

/** A sign binds tighter than `^` in Excel: `=-2^2` is 4. */
function signed(reader: Reader): FormulaNode | undefined {
  const sign = reader.takeOperator("+", "-");
  if (sign === "+" || sign === "-") {
    const operand = signed(reader);
    return operand && { kind: "sign", sign, operand };
  }
  let node = primary(reader);
  while (node !== undefined && reader.takeOperator("%") !== undefined) {
    node = { kind: "sign", sign: "%", operand: node };
  }
  return node;
}

function primary(reader: Reader): FormulaNode | undefined {
  const token = reader.take();
  switch (token?.kind) {
    case undefined:
      return undefined;
    case "number":
      return { kind: "literal", value: Number(token.text) };
    case "text":
      return { kind: "literal", value: token.text.slice(1, -1).replaceAll('""', '"') };
    case "error":
      return { kind: "literal", value: token.text.toUpperCase() };
    case "cells": {
      const { sheet, reference } = splitReference(token.text);
      const corners = parseCorners(reference);
      return corners && { kind: "cells", ...(sheet === undefined ? {} : { sheet }), ...corners };
    }
    case "name": {
      if (reader.takeOperator("(") !== undefined) return call(token.text.toUpperCase(), reader);
      const isLogical = /^(?:true|false)$/i.test(token.text);
      return isLogical
        ? { kind: "literal", value: token.text.toUpperCase() === "TRUE" }
        : { kind: "name", name: token.text };
    }
    case "operator": {
      if (token.text !== "(") return undefined;
      const inner = comparison(reader);
      return reader.takeOperator(")") === undefined ? undefined : inner;
    }
  }
}

function call(name: string, reader: Reader): FormulaNode | undefined {
  const args: FormulaNode[] = [];
  if (reader.takeOperator(")") !== undefined) return { kind: "call", name, args };
  for (;;) {
    const argument = comparison(reader);
    if (argument === undefined) return undefined;
    args.push(argument);
    if (reader.takeOperator(",") === undefined) break;
  }
  return reader.takeOperator(")") === undefined ? undefined : { kind: "call", name, args };
}

function tokenAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text, at };
  }
  return undefined;
}

function corner(text: string, end: "first" | "last"): Corner | undefined {
  const [, columnSign = "", letters = "", rowSign = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text) ?? [];
  const isLast = end === "last";
  // of "A:B" there are no rows and of "1:2" no columns: the whole of them is meant, wherever the formula stands
  const column = letters === "" ? (isLast ? MAX_COLUMNS - 1 : 0) : columnIndex(letters);
  const row = digits === "" ? (isLast ? MAX_ROWS - 1 : 0) : Number(digits) - 1;
  if (column === undefined || row < 0 || row >= MAX_ROWS) return undefined;
  return {
    row,
    column,
    isRowAbsolute: digits === "" || rowSign === "$" || (letters === "" && columnSign === "$"),
    isColumnAbsolute: letters === "" || columnSign === "$",
  };
}
