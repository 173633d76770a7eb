import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import { checkCells } from "./check-cells";
import type { ColumnCheck } from "./column-checks";
import type { Report } from "./report";
import type { CheckOptions } from "./rule";
import { RULES } from "./rules";

const RECORD_RULES = RULES.flatMap((rule, order) => ("record" in rule ? [{ rule, order }] : []));

/** Asks the cell rules and the record rules about these records, each by itself. */
export function checkRecords(
  report: Report,
  dealSheet: DealSheet,
  records: readonly DealRecord[],
  columnChecks: readonly (ColumnCheck | undefined)[],
  options: CheckOptions,
): void {
  checkCells(report, dealSheet, records, columnChecks);
  for (const { rule, order } of RECORD_RULES) {
    for (const deal of records) {
      if (deal.class === "locked" && rule.seesLocked !== true) continue;
      const problems = rule.record(deal, dealSheet, options);
      if (problems.length === 0) continue;
      for (const problem of problems) report.addForDeal(order, rule.id, deal, problem.column, problem);
    }
  }
}
