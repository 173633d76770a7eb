import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { shiftSpan, type Shift } from "./areas";

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** With its `=`. */
  readonly formula: string;
}

/** The formulas of a sheet by cell; their values are kept with the other values. */
export class FormulaCells {
  #cells = new Map<number, FormulaCell>();

  get size(): number {
    return this.#cells.size;
  }

  get(row: number, column: number): string | undefined {
    return this.#cells.size === 0 ? undefined : this.at(row, column)?.formula;
  }

  at(row: number, column: number): FormulaCell | undefined {
    return this.#cells.get(keyOf(row, column));
  }

  set(row: number, column: number, formula: string): void {
    this.#cells.set(keyOf(row, column), { row, column, formula });
  }

  delete(row: number, column: number): void {
    if (this.#cells.size > 0) this.#cells.delete(keyOf(row, column));
  }

  all(): Iterable<FormulaCell> {
    return this.#cells.values();
  }

  /** Changes the text of every formula in place. */
  rewrite(change: (formula: string) => string): void {
    for (const [key, cell] of this.#cells) this.#cells.set(key, { ...cell, formula: change(cell.formula) });
  }

  /** Moves the cells; what the formulas refer to is not changed here. */
  shift(shift: Shift): void {
    const cells = [...this.#cells.values()];
    this.#cells = new Map();
    for (const { row, column, formula } of cells) {
      const isRow = shift.axis === "row";
      const span = shiftSpan(isRow ? row : column, 1, shift, isRow ? MAX_ROWS : MAX_COLUMNS);
      if (span !== undefined) this.set(isRow ? span.start : row, isRow ? column : span.start, formula);
    }
  }

  snapshot(): ReadonlyMap<number, FormulaCell> {
    return new Map(this.#cells);
  }

  restore(cells: ReadonlyMap<number, FormulaCell>): void {
    this.#cells = new Map(cells);
  }
}

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
