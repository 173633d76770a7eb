import { isErrorValue } from "./formula-values";
import { moveFormula } from "./formula-references";
import type { CellContent } from "./sheet-content";
import type { CellValue, Rect, SortedLines } from "./types";

export interface SortKey {
  /** Column of the sheet (0-based), not of the sorted area; of a sort from left to right: the row. */
  readonly column: number;
  readonly ascending: boolean;
}

export interface SortOptions {
  /** `row`: rows move (top to bottom); `column`: columns move (left to right). */
  readonly axis: SortedLines["axis"];
  readonly matchCase: boolean;
}

export interface SortedBlock {
  readonly cells: readonly (readonly CellContent[])[];
  /** Runs of the lines that are elsewhere than before; none when everything was in order. */
  readonly moved: readonly Rect[];
}

type Block = readonly (readonly CellContent[])[];

/**
 * The cells of an area in order; lines that are equal keep theirs. Numbers, then texts, logical values, errors, and
 * blanks at the end either way.
 */
export function sortBlock(block: Block, area: Rect, keys: readonly SortKey[], options: SortOptions): SortedBlock {
  const isRow = options.axis === "row";
  const lines = isRow ? block : transposed(block);
  const first = isRow ? area.column : area.row;
  const order = orderOf(lines, first, keys, options.matchCase);
  const sorted = order.map((from, to) =>
    (lines[from] ?? []).map((cell) => {
      if (cell.formula === undefined) return cell;
      const formula = isRow ? moveFormula(cell.formula, to - from, 0) : moveFormula(cell.formula, 0, to - from);
      return { ...cell, formula };
    }),
  );
  return {
    cells: isRow ? sorted : transposed(sorted),
    moved: runsOf(order).map(({ start, count }) =>
      isRow
        ? { ...area, row: area.row + start, rows: count }
        : { ...area, column: area.column + start, columns: count },
    ),
  };
}

function orderOf(lines: Block, first: number, keys: readonly SortKey[], matchCase: boolean): readonly number[] {
  const valueAt = (line: number, key: SortKey): CellValue => lines[line]?.[key.column - first]?.value ?? "";
  return lines
    .map((_, index) => index)
    .sort((a, b) => {
      for (const key of keys) {
        const difference = compare(valueAt(a, key), valueAt(b, key), key.ascending ? 1 : -1, matchCase);
        if (difference !== 0) return difference;
      }
      return 0;
    });
}

function compare(a: CellValue, b: CellValue, direction: number, matchCase: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds * direction;
  if (typeof a === "string" && typeof b === "string") {
    return a.localeCompare(b, "en-US", { sensitivity: matchCase ? "variant" : "accent" }) * direction;
  }
  return (Number(a) - Number(b)) * direction;
}

function kindOf(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isErrorValue(value) ? 3 : 1;
}

function transposed(block: Block): readonly (readonly CellContent[])[] {
  return (block[0] ?? []).map((_, c) => block.flatMap((line) => line[c] ?? []));
}

/** The places whose line came from elsewhere, as runs. */
function runsOf(order: readonly number[]): readonly { readonly start: number; readonly count: number }[] {
  const runs: { start: number; count: number }[] = [];
  order.forEach((from, to) => {
    if (from === to) return;
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.count === to) last.count++;
    else runs.push({ start: to, count: 1 });
  });
  return runs;
}
