import { createChecker } from "../src/rules/checker";
import type { DealSheet } from "../src/sheet/deal-sheet";
import type { Work } from "./measure";
import { TODAY } from "./sheets";

/** One cell changes in the middle of the sheet, right and wrong by turns; then all findings are asked for. */
export function recheckOneCell(dealSheet: DealSheet): Work {
  const checker = createChecker(dealSheet, TODAY);
  let now = dealSheet;
  let turn = 0;
  return {
    name: "one cell again, all findings",
    run: () => {
      turn++;
      now = withCell(now, Math.floor(now.records.length / 2), "Currency", turn % 2 === 0 ? "USD" : "usd");
      checker.recheck(now, [now.records[Math.floor(now.records.length / 2)]?.row ?? 0]);
      return checker.findings();
    },
  };
}

function withCell(dealSheet: DealSheet, index: number, key: string, text: string): DealSheet {
  const { sheet, records, positions } = dealSheet;
  const deal = records[index];
  if (deal === undefined) throw new Error("The sheet to measure has no such record.");
  const cells = deal.cells.with(positions.get(key) ?? 0, text);
  return {
    ...dealSheet,
    sheet: { ...sheet, cells: sheet.cells.with(deal.row - sheet.firstRow, cells) },
    records: records.with(index, { ...deal, cells }),
  };
}
