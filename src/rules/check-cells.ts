import { cellText, isBlank } from "../sheet/cell";
import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import { GENERAL } from "../sheet/sheet";
import type { ColumnCheck } from "./column-checks";
import { isPlainText } from "./plain-text";
import type { Report } from "./report";
import type { CellView } from "./rule";
import { CLEAN, judge, type Verdict } from "./verdict";
import { learn, recall } from "./verdict-memory";

/** The checks of a sheet's columns by offset; undefined where cell rules do not look at cells. */
export type ColumnChecks = readonly (ColumnCheck | undefined)[];

/** Runs the cell rules over the filled cells of a record. A clean cell costs no allocation. */
export function checkCells(report: Report, { sheet }: DealSheet, deal: DealRecord, checks: ColumnChecks): void {
  const { cells } = deal;
  const rowOffset = deal.row - sheet.firstRow;
  const hasFormulas = sheet.formulas.size > 0;
  for (let position = 0; position < cells.length; position++) {
    const value = cells[position] ?? "";
    if (value === "") continue;
    const check = checks[position];
    if (check === undefined) continue;
    const isFormula = hasFormulas && sheet.formulas.has(rowOffset * cells.length + position);
    const isText = typeof value === "string" && !isFormula;
    const known = isText ? quickVerdict(value, check) : undefined;
    if (known === CLEAN && check.inDealRules.length === 0) continue;
    const numberFormat = sheet.formats.get(position)?.[rowOffset] ?? GENERAL;
    const view = { value, text: cellText(value), numberFormat, isFormula, column: check.column };
    settle(report, deal, view, check, known ?? (isText ? verdictOnText(view, check) : verdictOf(view, check)));
  }
}

function settle(report: Report, deal: DealRecord, view: CellView, check: ColumnCheck, verdict: Verdict): void {
  for (const { rule, order, problem } of verdict.problems) {
    report.addForDeal(order, rule.id, deal, check.column.key, problem);
  }
  if (verdict.isFinal || check.inDealRules.length === 0 || isBlank(view.value)) return;
  for (const { rule, order } of check.inDealRules) {
    const problem = rule.cellInDeal(view, deal);
    if (problem !== undefined) report.addForDeal(order, rule.id, deal, check.column.key, problem);
  }
}

/** What can be said without asking the rules one by one. Only what is not usual is worth remembering. */
function quickVerdict(text: string, { isUsual, memory }: ColumnCheck): Verdict | undefined {
  return isUsual(text) ? CLEAN : recall(memory, text);
}

function verdictOnText(view: CellView, check: ColumnCheck): Verdict {
  const verdict = isPlainText(view.text) ? judge(view, check.plainTextRules) : verdictOf(view, check);
  learn(check.memory, view.text, verdict);
  return verdict;
}

function verdictOf(view: CellView, check: ColumnCheck): Verdict {
  return isBlank(view.value) ? CLEAN : judge(view, check.rules);
}
