import { dateFromSerial, formatDate, isDateFormat } from "../sheet/dates";
import { percentMeant } from "../sheet/percent";
import type { CellRule, CellView } from "./rule";

export const formula: CellRule = {
  id: "formula",
  title: "Live formula",
  explanation:
    "The cell holds a formula. Its present value is what is exported, but it may change before you upload. Replacing the formula by its value keeps what you see.",
  source: "rules.md §4",
  severities: ["warning"],
  fixes: "The formula is replaced by its present value.",
  fails: { "Deal Name": '="UK spring "&"deal"' },
  passes: { "Deal Name": "UK spring deal" },
  appliesTo: (column) => column.lock !== "always",
  // A text that a formula gives is not taken for plain text.
  passesPlainText: () => true,
  cell: (view) =>
    view.isFormula ? { severity: "warning", fix: { value: exportedText(view), kind: "safe" } } : undefined,
};

/** The text that an export writes for a cell: a date as a date, 40 % as 40, else the cell's text. */
function exportedText({ value, text, numberFormat, column }: CellView): string {
  if (typeof value !== "number") return text;
  const stage = column.kind === "sales-stage" ? percentMeant(value, numberFormat) : undefined;
  if (stage !== undefined) return String(stage);
  const date = isDateFormat(numberFormat) ? dateFromSerial(Math.floor(value)) : undefined;
  return date === undefined ? text : formatDate(date);
}
