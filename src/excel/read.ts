import { HostError } from "../actions/host-error";
import type { ReadSheet } from "../actions/host";
import { GENERAL, type Sheet } from "../sheet/sheet";
import type { Cell } from "../sheet/cell";
import { areasOf } from "./areas";
import { readBlocks } from "./read-blocks";
import type { Rect } from "./rect";
import { run } from "./run";

/** More cells than any co-sell file has; beyond five million Excel gives null instead of an error. */
const MOST_CELLS = 5_000_000;

/**
 * Reads the active worksheet's used range, counted by values alone. Throws a `HostError`.
 *
 * One round for its size, as many for the values as their size needs (two for 1,000 × 153), one for the number formats
 * of the columns in which they decide what a cell means.
 */
export async function read(): Promise<ReadSheet> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id,name");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const formulas = used.getSpecialCellsOrNullObject("Formulas");
    // The address alone: loading the areas of many cells can hang Excel (office-js#5758).
    formulas.load("address");
    await context.sync();

    const identity = { id: sheet.id, name: sheet.name };
    if (used.isNullObject) return { identity, sheet: undefined };
    const block: Rect = {
      row: used.rowIndex,
      column: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    };
    if (block.rows * block.columns > MOST_CELLS) {
      throw new HostError("too-large", `The worksheet's used range has ${block.rows} × ${block.columns} cells.`);
    }
    const formulaAreas = formulas.isNullObject ? [] : areasOf(formulas.address);
    const [grid] = await readBlocks(context, sheet, [block], "values");
    const cells = grid?.values ?? [];
    return {
      identity,
      sheet: {
        name: identity.name,
        firstRow: block.row + 1,
        firstColumn: block.column,
        cells,
        formats: await readFormats(context, sheet, block, cells),
        formulas: offsetsOf(formulaAreas, block),
      },
    };
  });
}

/** The number formats of the columns in which anything but text stands. */
async function readFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Rect,
  cells: readonly (readonly Cell[])[],
): Promise<Sheet["formats"]> {
  const offsets = [...columnsWithMoreThanText(cells)].sort((a, b) => a - b);
  const blocks = offsets.map((offset): Rect => ({ ...block, column: block.column + offset, columns: 1 }));
  const grids = await readBlocks(context, sheet, blocks, "numberFormat");
  return new Map(
    grids.map(({ numberFormat }, index) => [offsets[index] ?? 0, numberFormat.map(([format]) => format ?? GENERAL)]),
  );
}

function columnsWithMoreThanText(cells: readonly (readonly Cell[])[]): Set<number> {
  const found = new Set<number>();
  for (const row of cells) {
    for (let offset = 0; offset < row.length; offset += 1) {
      if (typeof row[offset] !== "string") found.add(offset);
    }
  }
  return found;
}

/** The cells of the areas that lie in the block, as `row offset * width + column offset`. */
function offsetsOf(areas: readonly Rect[], block: Rect): Set<number> {
  const offsets = new Set<number>();
  for (const area of areas) {
    const bottom = Math.min(area.row + area.rows, block.row + block.rows);
    const right = Math.min(area.column + area.columns, block.column + block.columns);
    for (let row = Math.max(area.row, block.row); row < bottom; row += 1) {
      for (let column = Math.max(area.column, block.column); column < right; column += 1) {
        offsets.add((row - block.row) * block.columns + column - block.column);
      }
    }
  }
  return offsets;
}
