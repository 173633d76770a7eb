import { textOf } from "../sheet/deal-sheet";
import { REFERRAL_ID } from "./column-keys";
import { EXISTING_IDS } from "./existing-deal";
import type { SheetProblem, SheetRule } from "./rule";
import { exactText } from "./statuses";

const ANOTHER = { ...EXISTING_IDS, [REFERRAL_ID]: "0c9a3c5e-7d41-4f0e-9a55-2f1d8b6c4e70" };

export const duplicateId: SheetRule = {
  id: "duplicate-id",
  title: "Referral ID twice",
  explanation:
    "A Referral ID names one deal. On a second row the upload would change the same deal twice. Several deals may share an Engagement ID.",
  source: "rules.md §5",
  fails: { deals: [EXISTING_IDS, EXISTING_IDS] },
  passes: { deals: [EXISTING_IDS, ANOTHER] },
  sheet: ({ records }) => {
    const firstRow = new Map<string, number>();
    const problems: SheetProblem[] = [];
    for (const deal of records) {
      const id = textOf(deal, REFERRAL_ID).toLowerCase();
      if (id === "") continue;
      const first = firstRow.get(id);
      if (first === undefined) {
        firstRow.set(id, deal.row);
      } else {
        const value = exactText(deal, REFERRAL_ID);
        problems.push({ row: deal.row, column: REFERRAL_ID, severity: "error", value, params: { firstRow: first } });
      }
    }
    return problems;
  },
};
