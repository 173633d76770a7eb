import { cellText, isBlank } from "../sheet/cell";
import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import { GENERAL } from "../sheet/sheet";
import type { ColumnCheck } from "./column-checks";
import { isPlainText } from "./plain-text";
import type { Report } from "./report";
import type { CellView } from "./rule";
import { CLEAN, judge, type Verdict } from "./verdict";
import { learn, recall } from "./verdict-memory";

type Reused = { -readonly [Member in keyof CellView]: CellView[Member] };

/**
 * Runs the cell rules over the filled cells of the records that are not locked. Row by row, because the cells of a row
 * lie together in memory. A clean cell costs no allocation: one view serves them all. `checks` are the checks of the
 * columns by offset.
 */
export function checkCells(
  report: Report,
  { sheet }: DealSheet,
  records: readonly DealRecord[],
  checks: readonly (ColumnCheck | undefined)[],
): void {
  const first = checks.find((check) => check !== undefined);
  if (first === undefined) return;
  const view: Reused = { value: "", text: "", numberFormat: GENERAL, isFormula: false, column: first.column };
  const width = sheet.cells[0]?.length ?? 0;
  const hasFormulas = sheet.formulas.size > 0;
  for (const deal of records) {
    if (deal.class === "locked") continue;
    const { cells } = deal;
    const offset = deal.row - sheet.firstRow;
    for (let position = 0; position < cells.length; position++) {
      const value = cells[position] ?? "";
      if (typeof value === "string" && value.length === 0) continue;
      const check = checks[position];
      if (check === undefined) continue;
      const isFormula = hasFormulas && sheet.formulas.has(offset * width + position);
      const isText = typeof value === "string" && !isFormula;
      const known = isText ? quickVerdict(value, check) : undefined;
      if (known === CLEAN && check.inDealRules.length === 0) continue;
      view.value = value;
      view.text = cellText(value);
      view.numberFormat = sheet.formats.get(position)?.[offset] ?? GENERAL;
      view.isFormula = isFormula;
      view.column = check.column;
      settle(report, deal, view, check, known ?? (isText ? verdictOnText(view, check) : verdictOf(view, check)));
    }
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

/** What can be said without asking the rules one by one. */
function quickVerdict(text: string, { isUsual, memory }: ColumnCheck): Verdict | undefined {
  const known = recall(memory, text);
  if (known !== undefined || !isUsual(text)) return known;
  learn(memory, text, CLEAN);
  return CLEAN;
}

function verdictOnText(view: CellView, check: ColumnCheck): Verdict {
  const verdict = isPlainText(view.text) ? judge(view, check.plainTextRules) : verdictOf(view, check);
  learn(check.memory, view.text, verdict);
  return verdict;
}

function verdictOf(view: CellView, check: ColumnCheck): Verdict {
  return isBlank(view.value) ? CLEAN : judge(view, check.rules);
}
