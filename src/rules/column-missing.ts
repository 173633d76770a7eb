import { isBlank } from "../sheet/cell";
import { cellOf, type DealSheet } from "../sheet/deal-sheet";
import type { Column } from "../template/column";
import { COLUMNS } from "../template/columns";
import { ENGAGEMENT_ID, PURCHASE_INTENT, REFERRAL_ID } from "./column-keys";
import { isAskedFor } from "./required";
import type { SheetProblem, SheetRule } from "./rule";

/** Absent purchase intent is the mark of an old template, which has a rule of its own. */
const REQUIRED = COLUMNS.filter(({ key, required }) => required !== "no" && key !== PURCHASE_INTENT);

export const columnMissing: SheetRule = {
  id: "column-missing",
  source: "bulk-operations.md, table column “Required?”",
  severities: ["error"],
  fails: { deals: [{}], without: ["Currency"] },
  passes: { deals: [{}] },
  sheet: (dealSheet) => [
    ...REQUIRED.filter((column) => isMissed(column, dealSheet)).map(missing),
    ...idMissing(dealSheet),
  ],
};

function isMissed(column: Column, { positions, records }: DealSheet): boolean {
  if (positions.has(column.key)) return false;
  if (!column.required.startsWith("if-")) return true;
  return records.some((deal) => deal.class !== "locked" && isAskedFor(column, deal));
}

function missing({ key }: { readonly key: string }): SheetProblem {
  return { row: null, column: key, severity: "error" };
}

/** Both IDs or neither: where one is filled, the other's column must be there. */
function idMissing({ positions, records }: DealSheet): SheetProblem[] {
  const pairs = [
    [ENGAGEMENT_ID, REFERRAL_ID],
    [REFERRAL_ID, ENGAGEMENT_ID],
  ] as const;
  return pairs
    .filter(([absent, filled]) => !positions.has(absent) && records.some((deal) => !isBlank(cellOf(deal, filled))))
    .map(([key]) => missing({ key }));
}
