import { runAddress } from "../sheet/a1";
import type { DealSheet } from "../sheet/deal-sheet";
import type { Column } from "../template/column";
import type { Words } from "../words/words";
import { choicesOf, type Choices } from "./choices";
import { columnPrompt } from "./column-prompt";
import type { ListOffer } from "./host";

/** Blank rows below the last record that get the dropdowns too, for deals that are still to be written. */
export const SPARE_ROWS = 200;

/** A sheet without any deal gets them for as many deals as a file may have. */
const EMPTY_SHEET_ROWS = 1_000;

type OfferWords = Pick<Words, "columns" | "prompts">;

/**
 * Dropdowns for the columns whose values are known, and a prompt for all that have rules, over the records and some spare
 * rows below. Neighbouring columns that say the same (solutions, team members) are one offer.
 */
export function listOffersOf(dealSheet: DealSheet, words: OfferWords): ListOffer[] {
  const last = dealSheet.records.at(-1)?.row;
  const bottom = last === undefined ? dealSheet.headerRow + EMPTY_SHEET_ROWS : last + SPARE_ROWS;
  return spansOf(dealSheet, words).map(({ from, to, choices, prompt }) => {
    const left = dealSheet.sheet.firstColumn + from;
    const right = dealSheet.sheet.firstColumn + to;
    const range = runAddress({ top: dealSheet.headerRow + 1, left, bottom, right });
    return { range, ...choices, prompt, alert: words.prompts.notInList };
  });
}

/** Neighbouring columns, by their offsets, with one offer. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly choices: Choices;
  readonly prompt: ListOffer["prompt"];
}

function spansOf(dealSheet: DealSheet, words: OfferWords): Span[] {
  const spans: Span[] = [];
  dealSheet.columns.forEach((column, offset) => {
    if (column === undefined || isFreeText(column)) return;
    const choices = choicesOf(column, dealSheet);
    const prompt = columnPrompt(column, choices, words);
    const before = spans.at(-1);
    if (
      before?.to === offset - 1 &&
      JSON.stringify([before.choices, before.prompt]) === JSON.stringify([choices, prompt])
    )
      spans[spans.length - 1] = { ...before, to: offset };
    else spans.push({ from: offset, to: offset, choices, prompt });
  });
  return spans;
}

/** Text that may be anything, or nothing, at any time: a prompt beside every cell would only be in the way. */
function isFreeText({ kind, required, lock, values }: Column): boolean {
  return kind === "text" && required === "no" && lock === "never" && values === undefined;
}
