import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { moveFormula } from "./formula-references";
import type { CellContent } from "./sheet-content";
import type { Rect } from "./types";

export type CopyWhat = "All" | "Values" | "Formulas" | "Formats";

export interface CopyOptions {
  /** Blank cells of the source leave the target's as they are. */
  readonly skipBlanks?: boolean;
  /** Rows become columns. Validations and conditional formats do not come along. */
  readonly transpose?: boolean;
}

type Block = readonly (readonly CellContent[])[];

/** Where a source comes to stand: as often as it fits when it fits evenly, else once, cut at the edge of the sheet. */
export function tilesOf(source: Rect, target: Rect, { transpose = false }: CopyOptions): readonly Rect[] {
  const rows = transpose ? source.columns : source.rows;
  const columns = transpose ? source.rows : source.columns;
  const fits = target.rows % rows === 0 && target.columns % columns === 0;
  const tile = (row: number, column: number): Rect => ({
    row,
    column,
    rows: Math.min(rows, MAX_ROWS - row),
    columns: Math.min(columns, MAX_COLUMNS - column),
  });
  if (!fits) return [tile(target.row, target.column)];
  const tiles: Rect[] = [];
  for (let r = 0; r < target.rows; r += rows) {
    for (let c = 0; c < target.columns; c += columns) tiles.push(tile(target.row + r, target.column + c));
  }
  return tiles;
}

/**
 * The cells to put for the source's cells.
 *
 * @param there what stands at a place of the target, counted from its first cell
 * @param shift how far the first cell moves: relative references in formulas move as far
 */
export function copiedBlock(
  source: Block,
  there: (row: number, column: number) => CellContent,
  what: CopyWhat,
  {
    skipBlanks,
    transpose,
    shift,
  }: CopyOptions & { readonly shift?: { readonly rows: number; readonly columns: number } },
): CellContent[][] {
  const moved = source.map((line, r) =>
    line.map((cell, c): CellContent => {
      if (cell.formula === undefined || shift === undefined) return cell;
      const turn = transpose === true ? c - r : 0;
      return { ...cell, formula: moveFormula(cell.formula, shift.rows + turn, shift.columns - turn) };
    }),
  );
  const turned = transpose === true ? (moved[0] ?? []).map((_, c) => moved.flatMap((line) => line[c] ?? [])) : moved;
  return turned.map((line, r) =>
    line.map((cell, c) => {
      const old = there(r, c);
      if (skipBlanks === true && cell.value === "" && cell.formula === undefined) return old;
      return merged(cell, old, what);
    }),
  );
}

function merged(cell: CellContent, old: CellContent, what: CopyWhat): CellContent {
  switch (what) {
    case "All":
      return cell;
    case "Formats":
      return { ...old, style: cell.style };
    case "Values":
      return { value: cell.value, formula: undefined, style: old.style };
    case "Formulas":
      return { ...cell, style: old.style };
  }
}
