import type { ListOffer } from "../actions/host";
import { addressLists } from "../sheet/runs";
import { rectOf } from "./areas";
import { findValidations } from "./find-validations";
import { loadListSheet, placeLists, type LoadedListSheet } from "./list-sheet";
import { listsInCells, listSource } from "./list-source";
import { addressOf, withoutHoles, type Rect } from "./rect";
import { run } from "./run";
import { offerIn } from "./validation-rule";

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
    const placed = offers.map((offer) => ({ offer, parts: withoutHoles(rectOf(offer.range), theirs) }));
    queueOffers(context, sheet, listSheet, placed);
    await context.sync();
  });
}

/** An offer and the cells that get it; they have no validation when the requests are carried out. */
export interface PlacedOffer {
  readonly offer: ListOffer;
  readonly parts: readonly Rect[];
}

/** Puts offers into cells, and into the list sheet what must stand there; nothing is sent until the next sync. */
export function queueOffers(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  listSheet: LoadedListSheet,
  placed: readonly PlacedOffer[],
): void {
  const wanted = placed.filter(({ parts }) => parts.length > 0);
  const placeOf = placeLists(
    context,
    listSheet,
    wanted.flatMap(({ offer }) => listsInCells(offer)),
  );
  for (const { offer, parts } of wanted) {
    for (const { row, column, rows, columns } of parts) {
      offerIn(sheet.getRangeByIndexes(row, column, rows, columns), offer, listSource(offer, row + 1, placeOf));
    }
  }
}

/** Takes data validation off cells; nothing is sent until the next sync. */
export function removeValidations(sheet: Excel.Worksheet, cells: readonly Rect[]): void {
  for (const address of addressLists(cells.map(addressOf))) sheet.getRanges(address).dataValidation.clear();
}
