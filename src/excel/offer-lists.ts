import type { ListOffer } from "../actions/host";
import { addressLists } from "../sheet/runs";
import { rectOf } from "./areas";
import { findValidations } from "./find-validations";
import { loadListSheet, placeLists } from "./list-sheet";
import { addressOf, withoutHoles, type Rect } from "./rect";
import { run } from "./run";
import { literalList, offerIn } from "./validation-rule";

/**
 * Replaces the dropdowns and prompts of a worksheet. Cells that already have a person's own validation keep it.
 * Throws a `HostError`.
 */
export async function offerLists(sheetId: string, offers: readonly ListOffer[]): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const listSheet = loadListSheet(context);
    const { ours, theirs } = await findValidations(context, sheet);
    removeValidations(sheet, ours);

    const long = [...new Set(offers.map((offer) => offer.values))].filter((list) => literalList(list) === undefined);
    const sources = placeLists(context, listSheet, long);
    const sourceOf = new Map(long.map((list, index) => [list, sources[index]]));
    for (const offer of offers) {
      const source = literalList(offer.values) ?? sourceOf.get(offer.values) ?? "";
      for (const { row, column, rows, columns } of withoutHoles(rectOf(offer.range), theirs)) {
        offerIn(sheet.getRangeByIndexes(row, column, rows, columns), offer, source);
      }
    }
    await context.sync();
  });
}

/** Takes data validation off cells; nothing is sent until the next sync. */
export function removeValidations(sheet: Excel.Worksheet, cells: readonly Rect[]): void {
  for (const address of addressLists(cells.map(addressOf))) sheet.getRanges(address).dataValidation.clear();
}
