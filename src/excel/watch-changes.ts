import type { SheetChange, StopWatching } from "../actions/host";
import type { OwnWrites } from "./own-writes";
import { run } from "./run";
import { stopWatching } from "./stop-watching";
import { supportsExcelApi } from "./supports-excel-api";

/** Tells of changes to any worksheet's cells that the add-in did not make itself. Throws a `HostError`. */
export async function watchChanges(
  onChange: (change: SheetChange) => void,
  ownWrites: OwnWrites,
): Promise<StopWatching> {
  const tellsWho = supportsExcelApi("1.14");
  const isOwn = (event: Excel.WorksheetChangedEventArgs): boolean => {
    if (event.source === "Remote") return false;
    return tellsWho ? event.triggerSource === "ThisLocalAddin" : ownWrites.covers(event.worksheetId, event.address);
  };
  return run(async (context) => {
    const changed = context.workbook.worksheets.onChanged.add((event) => {
      const movesCells = event.changeType !== "RangeEdited" && event.changeType !== "Unknown";
      if (!isOwn(event)) onChange({ sheetId: event.worksheetId, movesCells });
      return Promise.resolve();
    });
    await context.sync();
    return stopWatching(context, [changed]);
  });
}
