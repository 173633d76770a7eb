import type { Selection, StopWatching } from "../actions/host";
import { areasOf, rectOf } from "./areas";
import { addressOf } from "./rect";
import { run } from "./run";
import { stopWatching } from "./stop-watching";

/**
 * Tells the selected cell, now, whenever it changes, and when another worksheet is activated. Of a larger selection it
 * tells the first cell, and that it is one of several. Throws a `HostError`.
 */
export async function watchSelection(onSelection: (selection: Selection) => void): Promise<StopWatching> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const selected = worksheets.onSelectionChanged.add((event) => {
      onSelection({ sheetId: event.worksheetId, ...firstCell(event.address) });
      return Promise.resolve();
    });
    const activated = worksheets.onActivated.add(async () => {
      onSelection(await run(activeCell));
    });
    // Together with the registrations: nothing can change in between.
    onSelection(await activeCell(context));
    return stopWatching(context, [selected, activated]);
  });
}

async function activeCell(context: Excel.RequestContext): Promise<Selection> {
  const cell = context.workbook.getActiveCell();
  cell.load("address,worksheet/id");
  await context.sync();
  return { sheetId: cell.worksheet.id, ...firstCell(cell.address) };
}

function firstCell(selected: string): Pick<Selection, "address" | "isOneOfSeveral"> {
  const [first = rectOf("A1"), ...others] = areasOf(selected);
  const isOneOfSeveral = others.length > 0 || first.rows > 1 || first.columns > 1;
  const address = addressOf({ ...first, rows: 1, columns: 1 });
  return isOneOfSeveral ? { address, isOneOfSeveral } : { address };
}
