import type { CellPosition } from "./a1";

/** Some cells of a block of cells: for sets that may be as large as the block, where a list would cost too much. */
export interface CellGrid {
  /** 1-based. */
  readonly firstRow: number;
  /** 0-based. */
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
  /** Row by row, 1 for a cell that is in the set and 0 for one that is not. */
  readonly marks: Uint8Array;
}

/** A grid with no cell in it. */
export function newCellGrid(place: Omit<CellGrid, "marks">): CellGrid {
  return { ...place, marks: new Uint8Array(place.rows * place.columns) };
}

/** Takes a cell out; one outside the block is not in it anyway. */
export function unmark(grid: CellGrid, { row, column }: CellPosition): void {
  const down = row - grid.firstRow;
  const across = column - grid.firstColumn;
  if (down < 0 || down >= grid.rows || across < 0 || across >= grid.columns) return;
  grid.marks[down * grid.columns + across] = 0;
}
