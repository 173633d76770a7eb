/** Excel's limits for a worksheet and for the text in a cell. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
export const LONGEST_TEXT = 32_767;

/** More cells than Excel hands over at once: a sheet that large could be written, but never be read to be checked. */
export const MOST_CELLS = 5_000_000;

/** Why cells cannot stand in one worksheet; `row` 1-based, `column` 0-based. */
export type WorksheetObstacle =
  | { readonly kind: "rows" | "columns" | "cells"; readonly count: number }
  | { readonly kind: "text"; readonly row: number; readonly column: number; readonly length: number };

/** The first reason why these cells do not fit into a worksheet as they are, if there is one. One look at each cell. */
export function worksheetObstacle(cells: readonly (readonly string[])[]): WorksheetObstacle | undefined {
  const rows = cells.length;
  const columns = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows > MOST_ROWS) return { kind: "rows", count: rows };
  if (columns > MOST_COLUMNS) return { kind: "columns", count: columns };
  if (rows * columns > MOST_CELLS) return { kind: "cells", count: rows * columns };
  for (const [index, row] of cells.entries()) {
    const column = row.findIndex((text) => text.length > LONGEST_TEXT);
    if (column >= 0) return { kind: "text", row: index + 1, column, length: row[column]?.length ?? 0 };
  }
  return undefined;
}
