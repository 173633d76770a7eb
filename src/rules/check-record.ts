import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import { checkCells, type ColumnChecks } from "./check-cells";
import type { Report } from "./report";
import type { CheckOptions } from "./rule";
import { RULES } from "./rules";

/** All of one shape, so that the engine finds their members without searching. */
const RECORD_RULES = RULES.flatMap((rule, order) =>
  "record" in rule ? [{ id: rule.id, order, record: rule.record, seesLocked: rule.seesLocked === true }] : [],
);

/**
 * Asks the cell rules and the record rules about a record. All rules in turn see one record, not all records one rule:
 * the cells of a record fit into the processor's nearest cache, those of a sheet do not.
 */
export function checkRecord(
  report: Report,
  dealSheet: DealSheet,
  deal: DealRecord,
  columnChecks: ColumnChecks,
  options: CheckOptions,
): void {
  const isLocked = deal.class === "locked";
  if (!isLocked) checkCells(report, dealSheet, deal, columnChecks);
  for (const { id, order, record, seesLocked } of RECORD_RULES) {
    if (isLocked && !seesLocked) continue;
    const problems = record(deal, dealSheet, options);
    if (problems.length === 0) continue;
    for (const problem of problems) report.addForDeal(order, id, deal, problem.column, problem);
  }
}
