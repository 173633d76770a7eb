import { findHighlights } from "./find-highlights";
import { findValidations } from "./find-validations";
import { removeValidations } from "./offer-lists";
import { run } from "./run";

/**
 * Takes our highlights, dropdowns and prompts off a worksheet. Throws a `HostError`.
 * The hidden list sheet stays: other worksheets may use it, and deleting it would take the person's undo away.
 */
export async function clear(sheetId: string): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const highlights = await findHighlights(context, sheet);
    const { ours } = await findValidations(context, sheet);
    for (const highlight of highlights) highlight.delete();
    removeValidations(sheet, ours);
    await context.sync();
  });
}
