import type { ListOffer } from "../actions/host";
import { rectOf } from "./areas";
import { loadListSheet, type LoadedListSheet } from "./list-sheet";
import { queueOffers, removeValidations, type PlacedOffer } from "./offer-lists";
import { overlap, type Rect } from "./rect";
import { run } from "./run";
import { askValidation, halves, ownerOf, type AskedValidation } from "./validation-owner";
import { promptOf } from "./validation-rule";

/**
 * Puts the dropdowns and prompts back that changed cells have lost: those without validation, and those into which a
 * paste has brought another column's. A person's own stays. One sync where nothing is lost, two where something is; more
 * only where cells that lost theirs lie among cells that did not. Throws a `HostError`.
 * @param areas A1 runs without sheet name
 */
export async function reofferLists(
  sheetId: string,
  areas: readonly string[],
  offers: readonly ListOffer[],
): Promise<void> {
  const parts = partsOf(areas.map(rectOf), offers);
  if (parts.length === 0) return;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const listSheet = loadListSheet(context);
    const lost: LostPart[] = [];
    let unknown = parts;
    while (unknown.length > 0) {
      const asked = askOffers(sheet, unknown);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- every round halves what is still mixed
      await context.sync();
      lost.push(...lostOf(asked));
      unknown = mixedOf(asked);
    }
    if (lost.length === 0) return;
    queueLost(context, sheet, listSheet, lost);
    await context.sync();
  });
}

/** Cells in which an offer ought to stand. */
export interface OfferPart {
  readonly offer: ListOffer;
  readonly part: Rect;
}

/** A part that has lost its dropdown. */
export interface LostPart extends OfferPart {
  readonly owner: "nobody" | "us";
}

export interface AskedOffer extends OfferPart {
  readonly asked: AskedValidation;
}

/** The changed cells, offer by offer. */
export function partsOf(areas: readonly Rect[], offers: readonly ListOffer[]): OfferPart[] {
  return offers.flatMap((offer) => {
    const range = rectOf(offer.range);
    return areas.flatMap((area) => {
      const part = overlap(range, area);
      return part === undefined ? [] : [{ offer, part }];
    });
  });
}

/** Asks for the validation of the parts; readable after the next sync, with `lostOf` and `mixedOf`. */
export function askOffers(sheet: Excel.Worksheet, parts: readonly OfferPart[]): AskedOffer[] {
  return parts.map(({ offer, part }) => ({ offer, part, asked: askValidation(sheet, part) }));
}

export function lostOf(asked: readonly AskedOffer[]): LostPart[] {
  return asked.flatMap(({ offer, part, asked: one }): LostPart[] => {
    const owner = ownerOf(one);
    if (owner === "nobody") return [{ offer, part, owner }];
    return owner === "us" && !isFor(offer, one) ? [{ offer, part, owner }] : [];
  });
}

/** Parts whose cells differ, cut smaller to be asked for again. */
export function mixedOf(asked: readonly AskedOffer[]): OfferPart[] {
  return asked
    .filter(({ asked: one }) => ownerOf(one) === "mixed")
    .flatMap(({ offer, part }) => halves(part).map((half) => ({ offer, part: half })));
}

/** Puts the offers back; nothing is sent until the next sync. */
export function queueLost(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  listSheet: LoadedListSheet,
  lost: readonly LostPart[],
): void {
  removeValidations(
    sheet,
    lost.filter(({ owner }) => owner === "us").map(({ part }) => part),
  );
  const parts = new Map<ListOffer, Rect[]>();
  for (const { offer, part } of lost) parts.set(offer, [...(parts.get(offer) ?? []), part]);
  const placed = [...parts].map(([offer, its]): PlacedOffer => ({ offer, parts: its }));
  queueOffers(context, sheet, listSheet, placed);
}

/** Whether a validation of ours is the one of this offer, and did not come from another column. */
function isFor(offer: ListOffer, { validation }: AskedValidation): boolean {
  const prompt = promptOf(offer);
  return validation.prompt.title === prompt.title && validation.prompt.message === prompt.message;
}
