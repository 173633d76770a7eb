import { cellText } from "../sheet/cell";
import { cellOf, type DealSheet } from "../sheet/deal-sheet";

/** What the deal of each row is called, by 1-based worksheet row: deal and customer, as far as they are filled. */
export function dealTitles({ records }: DealSheet): ReadonlyMap<number, readonly string[]> {
  return new Map(
    records.map((deal) => [
      deal.row,
      ["Deal Name", "Customer Name"].map((key) => cellText(cellOf(deal, key)).trim()).filter((name) => name !== ""),
    ]),
  );
}
