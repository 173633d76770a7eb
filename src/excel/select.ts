import { run } from "./run";

/** Activates a worksheet and selects a cell, an A1 address without sheet name. The focus stays in the pane. */
export async function select(sheetId: string, address: string): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
