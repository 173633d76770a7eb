import { textOf, type DealSheet } from "./deal-sheet";
import { isSameValue } from "./same-value";

/** One or two deals may have been touched by mistake; a new download differs in most. */
const FEWEST = 3;

/**
 * Whether another download seems to have been put into the sheet since its baseline: most deals are unknown to it, or
 * differ where only the service writes. Sorting, deleting and editing deals does not make it so.
 */
export function seemsReplaced({ records, columns, positions, baseline }: DealSheet): boolean {
  if (baseline === undefined || baseline.size === 0) return false;
  const written = [...positions].flatMap(([key, position]) => {
    const column = columns[position];
    return column?.lock === "always" ? [{ key, position, column }] : [];
  });
  let deals = 0;
  let others = 0;
  for (const deal of records) {
    const id = textOf(deal, "Referral ID").toLowerCase();
    if (id === "") continue;
    deals += 1;
    const before = baseline.get(id);
    const isOther =
      before === undefined ||
      written.some(
        ({ key, position, column }) => !isSameValue(before.get(key) ?? "", deal.cells[position] ?? "", column),
      );
    if (isOther) others += 1;
  }
  return others >= FEWEST && others * 2 > deals;
}
