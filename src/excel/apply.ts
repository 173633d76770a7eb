import type { ApplyResult } from "../actions/host";
import { HostError } from "../actions/host-error";
import type { Edit } from "../edits/edit";
import { verifyEdits } from "../edits/verify-edits";
import { readCellStates } from "./cell-states";
import type { OwnWrites } from "./own-writes";
import { run } from "./run";
import { cellWrite, formatOf, writeRuns, type CellWrite, type WriteRun } from "./write-plan";

/**
 * Writes edits into a worksheet: one round to see what the cells hold, and, once all is verified, one to write. Refused
 * are edits whose cell holds something else by then. The applied edits come back with the form that their cells had,
 * so that their inverses restore numbers, number formats and formulas. Throws a `HostError`; then nothing was written.
 */
export async function apply(sheetId: string, edits: readonly Edit[], ownWrites: OwnWrites): Promise<ApplyResult> {
  if (edits.length === 0) return { applied: [], refused: [] };
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const protection = sheet.protection.load("protected");
    const witnesses = edits.flatMap(({ witness }) => (witness === undefined ? [] : [witness]));
    const stateAt = await readCellStates(context, sheet, [...edits, ...witnesses]);
    // Asked beforehand, because Excel would stop at the first locked cell, with the cells before it written.
    if (protection.protected) throw new HostError("sheet-protected", "The worksheet is protected.");

    const { accepted, refused } = verifyEdits(edits, (address) => stateAt(address)?.value);
    const writes = new Map<string, CellWrite>();
    const applied = accepted.map((edit) => {
      const form = stateAt(edit.address)?.form;
      if (form === undefined) return edit;
      const write = cellWrite(edit, form);
      writes.set(edit.address, write);
      const afterForm = edit.afterForm ?? { numberFormat: formatOf(write, form) };
      return { ...edit, beforeForm: form, afterForm };
    });
    const runs = writeRuns(writes);
    for (const run of runs) queue(sheet, run);
    const written = ownWrites.note(
      sheetId,
      runs.map((run) => ({ row: run.row, column: run.column, rows: run.writes.length, columns: 1 })),
    );
    try {
      await context.sync();
    } finally {
      written();
    }
    return { applied, refused };
  });
}

/** Asks Excel to write one run; nothing is sent until the next sync. In a grid, null leaves a cell untouched. */
function queue(sheet: Excel.Worksheet, { row, column, writes }: WriteRun): void {
  const range = sheet.getRangeByIndexes(row, column, writes.length, 1);
  const grid = (part: keyof CellWrite) => writes.map((write) => [write?.[part] ?? null]);
  const has = (part: keyof CellWrite) => writes.some((write) => write !== undefined && write[part] !== null);
  if (has("formatBefore")) range.numberFormat = grid("formatBefore");
  if (has("value")) range.values = grid("value");
  if (has("formula")) range.formulas = grid("formula");
  if (has("formatAfter")) range.numberFormat = grid("formatAfter");
}
