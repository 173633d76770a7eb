import { HostError } from "../actions/host-error";
import type { ReadOptions, ReadSheet } from "../actions/host";
import { GENERAL, type Sheet } from "../sheet/sheet";
import type { Cell } from "../sheet/cell";
import { areasOf } from "./areas";
import type { Painter } from "./painter";
import { readBlocks } from "./read-blocks";
import type { Rect } from "./rect";
import { run } from "./run";

/** More cells than any co-sell file has; beyond five million Excel gives null instead of an error. */
const MOST_CELLS = 5_000_000;

/**
 * Reads a worksheet's used range, counted by values alone. Throws a `HostError`, or the signal's reason.
 *
 * One round for its size, as many for the values as their size needs (two for 1,000 × 153), one for the number formats
 * of the columns in which they decide what a cell means. The painter is told of the conditional formats in the first,
 * so that painting what was found takes one round.
 */
export async function read(
  { sheetId, signal, onProgress }: ReadOptions = {},
  painter?: Pick<Painter, "list">,
): Promise<ReadSheet> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = sheetId === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetId);
    sheet.load("id,name");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const formulas = used.getSpecialCellsOrNullObject("Formulas");
    // The address alone: loading the areas of many cells can hang Excel (office-js#5758).
    formulas.load("address");
    const noteFormats = painter?.list(sheet);
    await context.sync();
    noteFormats?.(sheet.id);

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
    let cellsRead = 0;
    const onRound = (cells: number): void => {
      signal?.throwIfAborted();
      cellsRead += cells;
      onProgress?.(Math.min(1, cellsRead / (block.rows * block.columns)));
    };
    signal?.throwIfAborted();
    const [grid] = await readBlocks(context, sheet, [block], ["values"], onRound);
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
  const grids = await readBlocks(context, sheet, blocks, ["numberFormat"]);
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
