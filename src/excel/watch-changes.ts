import type { SheetChange, StopWatching } from "../actions/host";
import type { Run } from "../sheet/a1";
import { areasOf } from "./areas";
import type { OwnWrites } from "./own-writes";
import { run } from "./run";
import { stopWatching } from "./stop-watching";
import { supportsExcelApi } from "./supports-excel-api";

/** What is inserted, deleted or sorted moves cells; every other change leaves each cell in its place. */
const IN_PLACE: ReadonlySet<string> = new Set(["RangeEdited", "Unknown"]);

/**
 * Tells of changes to any worksheet that the add-in did not make itself. Throws a `HostError`.
 *
 * A change of number format alone is not told: Excel would tell it for every colour as well, and who reads for an export
 * reads the formats anew.
 */
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
    const { worksheets } = context.workbook;
    const tell = (change: SheetChange): Promise<void> => {
      onChange(change);
      return Promise.resolve();
    };
    const handlers: { readonly remove: () => void }[] = [
      worksheets.onChanged.add(async (event) => {
        const { worksheetId: sheetId, changeType, address } = event;
        if (isOwn(event)) return;
        await tell(
          IN_PLACE.has(changeType) ? { kind: "edited", sheetId, areas: runsOf(address) } : { kind: "moved", sheetId },
        );
      }),
      worksheets.onDeleted.add(({ worksheetId: sheetId }) => tell({ kind: "deleted", sheetId })),
    ];
    if (supportsExcelApi("1.10")) {
      // The add-in itself never sorts.
      const onSorted = ({ worksheetId: sheetId }: { worksheetId: string }) => tell({ kind: "moved", sheetId });
      handlers.push(worksheets.onRowSorted.add(onSorted), worksheets.onColumnSorted.add(onSorted));
    }
    await context.sync();
    return stopWatching(context, handlers);
  });
}

function runsOf(address: string): Run[] {
  return areasOf(address).map(({ row, column, rows, columns }) => ({
    top: row + 1,
    left: column,
    bottom: row + rows,
    right: column + columns - 1,
  }));
}
