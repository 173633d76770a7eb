import type { HeaderCell } from "../actions/host";
import { HostError } from "../actions/host-error";
import { LAST_ROW } from "../sheet/a1";
import type { OwnWrites } from "./own-writes";
import { run } from "./run";

/**
 * Deletes a worksheet column that holds nothing but its header; false, with nothing done, when it holds more, or when
 * another column stands there. Two rounds. Throws a `HostError`.
 */
export async function removeColumn(
  sheetId: string,
  { row, column, header }: HeaderCell,
  ownWrites: OwnWrites,
): Promise<boolean> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const protection = sheet.protection.load("protected");
    const whole = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    const used = whole.getUsedRangeOrNullObject(true).load("rowIndex,formulas");
    await context.sync();
    if (protection.protected) throw new HostError("sheet-protected", "The worksheet is protected.");
    if (used.isNullObject || !holdsOnly(header, row - 1 - used.rowIndex, used.formulas)) return false;

    const written = ownWrites.note(sheetId, [{ row: 0, column, rows: LAST_ROW, columns: 1 }]);
    try {
      whole.delete("Left");
      await context.sync();
    } finally {
      written();
    }
    return true;
  });
}

/** Formulas tell more than values: one that gives a blank is something that a person has written, too. */
function holdsOnly(header: string, offset: number, formulas: readonly unknown[][]): boolean {
  const isThere = formulas[offset]?.[0] === header;
  return isThere && formulas.every(([content], index) => index === offset || content === "");
}
