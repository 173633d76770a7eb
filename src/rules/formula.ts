import { isDateFormat } from "../sheet/dates";
import { writtenText } from "../sheet/written-text";
import { isLookedAt } from "./looked-at";
import type { CellRule } from "./rule";

export const formula: CellRule = {
  id: "formula",
  source: "rules.md §4",
  severities: ["warning"],
  fixes: "The formula is replaced by its present value. Offered where that is a date in a column of texts or numbers.",
  fails: { "Deal Name": '="UK spring "&"deal"' },
  passes: { "Deal Name": "UK spring deal" },
  appliesTo: isLookedAt,
  // A text that a formula gives is not taken for plain text.
  passesPlainText: () => true,
  cell: ({ isFormula, value, numberFormat, column }) => {
    if (!isFormula) return undefined;
    // A date that stands where none belongs stays doubtful as text.
    const isStrayDate = typeof value === "number" && column.kind !== "date" && isDateFormat(numberFormat);
    const fix = { value: writtenText(value, numberFormat, column), kind: isStrayDate ? "offered" : "safe" } as const;
    return { severity: "warning", fix };
  },
};
