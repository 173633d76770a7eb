import { cellText } from "../src/sheet/cell";
import type { DealSheet } from "../src/sheet/deal-sheet";

/** Anything before the space. */
const ASCII_CONTROL = /[^ -\uffff]/;

/** As little as a check can do: reads each cell once, trims it, and tests its characters for one thing. */
export function floor({ records }: DealSheet): number {
  let found = 0;
  for (const { cells } of records) {
    for (const cell of cells) {
      const text = cellText(cell).trim();
      if (text !== "" && ASCII_CONTROL.test(text)) found++;
    }
  }
  return found;
}
