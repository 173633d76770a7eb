import { cellText, isBlank, type Cell } from "../sheet/cell";
import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import { isLocked } from "../sheet/locks";
import { GENERAL } from "../sheet/sheet";
import type { Column } from "../template/column";
import type { Report } from "./report";
import type { CellProblem, CellRule, CellView } from "./rule";
import { RULES } from "./rules";

type Reused = { -readonly [Member in keyof CellView]: CellView[Member] };

interface OrderedCellRule {
  readonly rule: CellRule;
  readonly order: number;
}

/** What is to be done in one column: which rules apply does not hang on the record. */
interface ColumnPlan {
  readonly position: number;
  readonly column: Column;
  readonly rules: readonly OrderedCellRule[];
  readonly formats: readonly string[] | undefined;
}

const CELL_RULES: readonly OrderedCellRule[] = RULES.flatMap((rule, order) =>
  "cell" in rule ? [{ rule, order }] : [],
);

/**
 * Runs the cell rules over the filled cells of the records that are not locked. Of a column that stands twice only the
 * first is looked at. One view serves all cells: a clean cell costs no allocation. Row by row, because the cells of a
 * row lie together in memory.
 */
export function checkCells(report: Report, dealSheet: DealSheet, records: readonly DealRecord[]): void {
  const plans = planOf(dealSheet);
  const [plan] = plans;
  const [first] = records;
  if (plan === undefined || first === undefined) return;
  const { sheet } = dealSheet;
  const width = sheet.cells[0]?.length ?? 0;
  const view: Reused = {
    value: "",
    text: "",
    numberFormat: GENERAL,
    isFormula: false,
    column: plan.column,
    deal: first,
  };
  for (const deal of records) {
    if (deal.class === "locked") continue;
    const offset = deal.row - sheet.firstRow;
    view.deal = deal;
    for (const { position, column, rules, formats } of plans) {
      const value: Cell = deal.cells[position] ?? "";
      if (isBlank(value)) continue;
      view.value = value;
      view.text = cellText(value);
      view.column = column;
      view.numberFormat = formats?.[offset] ?? GENERAL;
      view.isFormula = sheet.formulas.size > 0 && sheet.formulas.has(offset * width + position);
      checkCell(report, dealSheet, view, rules);
    }
  }
}

function planOf({ sheet, columns, positions }: DealSheet): readonly ColumnPlan[] {
  return [...positions.values()].flatMap((position) => {
    const column = columns[position];
    if (column === undefined) return [];
    const rules = CELL_RULES.filter(({ rule }) => rule.appliesTo(column));
    return rules.length === 0 ? [] : [{ position, column, rules, formats: sheet.formats.get(position) }];
  });
}

function checkCell(report: Report, dealSheet: DealSheet, view: CellView, rules: readonly OrderedCellRule[]): void {
  for (const { rule, order } of rules) {
    const problem = rule.cell(view);
    if (problem === undefined) continue;
    addCellProblem(report, dealSheet, view, rule, order, problem);
    if (rule.endsCell === true && problem.severity === "error") return;
  }
}

function addCellProblem(
  report: Report,
  dealSheet: DealSheet,
  { deal, column, text }: CellView,
  rule: CellRule,
  order: number,
  { severity, params = {}, fix }: CellProblem,
): void {
  // A mended cell that may not change would only be blamed as `read-only`.
  const offersFix = fix !== undefined && !isLocked(deal, column, dealSheet.baseline);
  report.add(order, {
    rule: rule.id,
    severity,
    row: deal.row,
    column: column.key,
    value: text,
    params,
    ...(offersFix ? { fix } : {}),
  });
}
