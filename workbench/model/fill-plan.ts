import type { Carriage } from "./carry-records";
import { moveFormula } from "./formula-references";
import { ModelError } from "./model-error";
import type { CellContent } from "./sheet-content";
import type { Rect } from "./types";

/** What dragging the fill handle does. */
export interface FillPlan {
  /** The cells that are filled. */
  readonly rest: Rect;
  /** The filled cells, from the source's. */
  readonly cells: (source: Block, asSeries: boolean) => CellContent[][];
  /** Which line of the source each filled line repeats. */
  readonly carriages: readonly Carriage[];
}

type Block = readonly (readonly CellContent[])[];

/**
 * Drags the fill handle of `source` down or to the right, to the edge of `target`.
 * @throws ModelError `InvalidArgument` for a target that does not begin where the source does, or that grows both ways
 */
export function planFill(source: Rect, target: Rect): FillPlan {
  const isDown = target.columns === source.columns && target.rows >= source.rows;
  const isRight = target.rows === source.rows && target.columns >= source.columns;
  if (target.row !== source.row || target.column !== source.column || !(isDown || isRight)) {
    throw new ModelError("InvalidArgument", "A fill goes down or to the right from its source");
  }
  const length = isDown ? source.rows : source.columns;
  const count = (isDown ? target.rows : target.columns) - length;
  const rest: Rect = isDown
    ? { ...target, row: source.row + length, rows: count }
    : { ...target, column: source.column + length, columns: count };
  const lineOf = (area: Rect, at: number): Rect =>
    isDown ? { ...area, row: area.row + at, rows: 1 } : { ...area, column: area.column + at, columns: 1 };
  const repeats = (index: number) => Array.from({ length: count }, (_, at) => at).filter((at) => at % length === index);
  return {
    rest,
    cells(block, asSeries) {
      const lines = isDown ? turned(block) : block;
      const filled = lines.map((line) => filledLine(line, count, asSeries, isDown));
      return isDown ? turned(filled) : filled;
    },
    carriages: Array.from({ length }, (_, index) => ({
      source: lineOf(source, index),
      targets: repeats(index).map((at) => lineOf(rest, at)),
    })),
  };
}

function filledLine(line: readonly CellContent[], count: number, asSeries: boolean, isDown: boolean): CellContent[] {
  const step = asSeries ? stepOf(line) : undefined;
  const last = line.at(-1)?.value;
  return Array.from({ length: count }, (_, index) => {
    const cell = line[index % line.length] ?? { value: "", formula: undefined, style: {} };
    if (step !== undefined && typeof last === "number") return { ...cell, value: last + step * (index + 1) };
    const distance = (Math.floor(index / line.length) + 1) * line.length;
    const formula = cell.formula && moveFormula(cell.formula, isDown ? distance : 0, isDown ? 0 : distance);
    return { ...cell, formula };
  });
}

/** Two or more numbers that grow evenly are a series. */
function stepOf(line: readonly CellContent[]): number | undefined {
  const numbers = line.map(({ value, formula }) => (formula === undefined && typeof value === "number" ? value : NaN));
  const [first = NaN, second = NaN] = numbers;
  const step = second - first;
  const isEven = numbers.every((number, index) => Math.abs(number - (first + step * index)) < 1e-9);
  return numbers.length > 1 && isEven ? step : undefined;
}

function turned(block: Block): CellContent[][] {
  return (block[0] ?? []).map((_, c) => block.flatMap((line) => line[c] ?? []));
}
