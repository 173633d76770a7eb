import { COUNTRIES } from "../template/countries";
import { TENDER } from "../template/currencies";
import type { DealSheet } from "../sheet/deal-sheet";
import type { AcceptedValue, Column, ColumnKind } from "../template/column";
import { runAddress } from "../sheet/a1";
import type { ListOffer } from "./host";

/** Blank rows below the last record that get the dropdowns too, for deals that are still to be written. */
export const SPARE_ROWS = 200;

/** Excel's limits for the prompt of a data validation. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

/** Free text explains itself, and what the service fills in is nobody's to write. */
const WITHOUT_PROMPT: ReadonlySet<ColumnKind> = new Set(["text", "system", "suggestion"]);

/**
 * Dropdowns for the columns whose values are known, and a prompt for those that want a certain form, over the records
 * and some spare rows below. Columns that are always read-only get neither.
 */
export function listOffersOf(dealSheet: DealSheet): ListOffer[] {
  const last = dealSheet.records.at(-1)?.row ?? dealSheet.headerRow;
  return dealSheet.columns.flatMap((column, offset) => {
    if (column === undefined || column.lock === "always") return [];
    const values = valuesOf(column).map(({ value }) => value);
    if (values.length === 0 && WITHOUT_PROMPT.has(column.kind)) return [];
    const place = dealSheet.sheet.firstColumn + offset;
    const range = runAddress({ top: dealSheet.headerRow + 1, left: place, bottom: last + SPARE_ROWS, right: place });
    return [{ range, values, prompt: { title: shortened(column.key, TITLE_LIMIT), message: promptOf(column) } }];
  });
}

function valuesOf({ kind, values = [] }: Column): readonly AcceptedValue[] {
  if (kind === "country") return COUNTRIES;
  return kind === "currency" ? TENDER : values;
}

/** What the column wants, and what its codes stand for; if Excel has no room for both, the codes are more use. */
function promptOf({ description, values = [] }: Column): string {
  const legend = values
    .flatMap(({ value, meaning }) => (meaning === undefined ? [] : [`${value} ${meaning}`]))
    .join("; ");
  if (legend === "" || legend.length > MESSAGE_LIMIT) return shortened(description, MESSAGE_LIMIT);
  const both = `${description}\n${legend}`;
  return both.length > MESSAGE_LIMIT ? legend : both;
}

/** Cut at a word where it is too long; with the ellipsis it keeps the limit. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1);
  const space = head.lastIndexOf(" ");
  return `${space > limit / 2 ? head.slice(0, space) : head}…`;
}
