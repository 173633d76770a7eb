import type { Finding } from "../findings/finding";
import { cellText } from "../sheet/cell";
import { recordsInRows } from "./records-in-rows";
import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import { isLocked } from "../sheet/locks";
import { checkCells } from "./check-cells";
import { newReport, sortedFindings, type Report } from "./report";
import type { CheckOptions, Rule, RecordProblem } from "./rule";
import { RULES } from "./rules";

/**
 * Everything that the rules have to say of a sheet, sorted by row (null first), column position (null first) and rule.
 * Changes nothing: a fix is a proposal. Linear in the number of cells.
 */
export function check(dealSheet: DealSheet, options: CheckOptions): Finding[] {
  const report = newReport(dealSheet);
  checkRecordsInto(report, dealSheet, dealSheet.records, options);
  checkSheetInto(report, dealSheet, options, undefined);
  return sortedFindings(report);
}

/**
 * What `check` says of the records in these 1-based worksheet rows, without looking into the cells of the others
 * more than rules across records (`duplicate-id`…) need.
 */
export function checkRecords(dealSheet: DealSheet, rows: ReadonlySet<number>, options: CheckOptions): Finding[] {
  const report = newReport(dealSheet);
  checkRecordsInto(report, dealSheet, recordsInRows(dealSheet, rows), options);
  checkSheetInto(report, dealSheet, options, rows);
  return sortedFindings(report);
}

function checkRecordsInto(
  report: Report,
  dealSheet: DealSheet,
  records: readonly DealRecord[],
  options: CheckOptions,
): void {
  checkCells(report, dealSheet, records);
  RULES.forEach((rule, order) => {
    if (!("record" in rule)) return;
    for (const deal of records) {
      if (deal.class === "locked" && rule.seesLocked !== true) continue;
      for (const problem of rule.record(deal, dealSheet, options)) {
        addRecordProblem(report, dealSheet, deal, rule, order, problem);
      }
    }
  });
}

function addRecordProblem(
  report: Report,
  dealSheet: DealSheet,
  deal: DealRecord,
  rule: Rule,
  order: number,
  problem: RecordProblem,
): void {
  const position = problem.column === null ? undefined : dealSheet.positions.get(problem.column);
  const column = position === undefined ? undefined : dealSheet.columns[position];
  // A mended cell that may not change would only be blamed as `read-only`.
  const mayChange = rule.id === "read-only" || column === undefined || !isLocked(deal, column, dealSheet.baseline);
  report.add(order, {
    rule: rule.id,
    severity: problem.severity,
    row: deal.row,
    column: problem.column,
    value: position === undefined ? "" : cellText(deal.cells[position] ?? ""),
    params: problem.params ?? {},
    ...(problem.fix !== undefined && mayChange ? { fix: problem.fix } : {}),
  });
}

function checkSheetInto(
  report: Report,
  dealSheet: DealSheet,
  options: CheckOptions,
  rows: ReadonlySet<number> | undefined,
): void {
  RULES.forEach((rule, order) => {
    if (!("sheet" in rule)) return;
    for (const problem of rule.sheet(dealSheet, options)) {
      if (rows !== undefined && (problem.row === null || !rows.has(problem.row))) continue;
      report.add(order, {
        rule: rule.id,
        severity: problem.severity,
        row: problem.row,
        column: problem.column,
        value: problem.value ?? "",
        params: problem.params ?? {},
        ...(problem.fix !== undefined ? { fix: problem.fix } : {}),
      });
    }
  });
}
