import { findValidations } from "./find-validations";
import { removeValidations } from "./offer-lists";
import type { Painter } from "./painter";
import { run } from "./run";

/**
 * Takes our highlights, dropdowns and prompts off a worksheet. Throws a `HostError`.
 * The hidden list sheet stays: other worksheets may use it, and deleting it would take the person's undo away.
 */
export async function clear(sheetId: string, painter: Pick<Painter, "find">): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const highlights = await painter.find(context, sheet, sheetId);
    const { ours } = await findValidations(context, sheet);
    highlights.remove();
    removeValidations(sheet, ours);
    await context.sync();
  });
}
