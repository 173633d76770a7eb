import type { NewColumn } from "../actions/host";
import { HostError } from "../actions/host-error";
import { LAST_ROW } from "../sheet/a1";
import { copiedHeaderStyle } from "./copied-header-style";
import type { OwnWrites } from "./own-writes";
import { run } from "./run";
import { TEXT_FORMAT } from "./write-plan";

/**
 * Inserts a worksheet column: everything from there on moves one to the right, nothing is overwritten. Its cells are
 * text, its header looks like its neighbour's. Two rounds. False, with nothing done, when the neighbour's header has
 * changed or moved. Throws a `HostError`.
 */
export async function insertColumn(
  sheetId: string,
  { row, column, header, beside, lastTextRow }: NewColumn,
  ownWrites: OwnWrites,
): Promise<boolean> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const protection = sheet.protection.load("protected");
    const neighbour = sheet.getRangeByIndexes(beside.row - 1, beside.column, 1, 1).load("values");
    const style = copiedHeaderStyle(neighbour);
    await context.sync();
    // Asked beforehand: an insertion that is allowed could be followed by a writing that is not.
    if (protection.protected) throw new HostError("sheet-protected", "The worksheet is protected.");
    if (String(neighbour.values[0]?.[0]) !== beside.header) return false;

    const written = ownWrites.note(sheetId, [{ row: 0, column, rows: LAST_ROW, columns: 1 }]);
    try {
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().insert("Right");
      const texts = sheet.getRangeByIndexes(row - 1, column, Math.max(1, lastTextRow - row + 1), 1);
      // One value for all cells: see insert-sheet.ts.
      texts.numberFormat = TEXT_FORMAT as unknown as string[][];
      const cell = sheet.getRangeByIndexes(row - 1, column, 1, 1);
      cell.values = [[header]];
      style.apply(cell);
      await context.sync();
    } finally {
      written();
    }
    return true;
  });
}
