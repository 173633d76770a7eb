import type { CellForm, Edit } from "../edits/edit";
import type { Cell } from "../sheet/cell";
import { rectOf } from "./areas";
import { readBlocks } from "./read-blocks";
import type { Rect } from "./rect";

/** What stands in a cell now, and how. */
export interface CellState {
  readonly value: Cell;
  readonly form: CellForm;
}

/**
 * Reads the cells of edits: column by column, from the first edited row to the last, because a request for each cell
 * would be slower than a column of cells that nobody asked for. Gives the state of a cell by its A1 address.
 */
export async function readCellStates(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  edits: readonly Pick<Edit, "address">[],
): Promise<(address: string) => CellState | undefined> {
  const columns = new Map<number, Rect>();
  for (const { address } of edits) {
    const cell = rectOf(address);
    columns.set(cell.column, spanning(cell, columns.get(cell.column)));
  }
  const blocks = [...columns.values()];
  const grids = await readBlocks(context, sheet, blocks, ["values", "formulas", "numberFormat"]);
  const gridOf = new Map(blocks.map((block, index) => [block.column, { block, grids: grids[index] }]));
  return (address) => {
    const cell = rectOf(address);
    const found = gridOf.get(cell.column);
    if (found?.grids === undefined) return undefined;
    const row = cell.row - found.block.row;
    const value = found.grids.values[row]?.[0];
    const numberFormat = found.grids.numberFormat[row]?.[0];
    if (value === undefined || numberFormat === undefined) return undefined;
    const formula = found.grids.formulas[row]?.[0];
    return {
      value,
      form: typeof formula === "string" && formula !== value ? { numberFormat, formula } : { numberFormat },
    };
  };
}

function spanning(cell: Rect, column: Rect | undefined): Rect {
  if (column === undefined) return cell;
  const row = Math.min(cell.row, column.row);
  return { ...column, row, rows: Math.max(cell.row + 1, column.row + column.rows) - row };
}
