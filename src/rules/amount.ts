import { amountFix } from "./amount-fix";
import type { CellProblem, CellRule } from "./rule";

const USUAL = /^[1-9]\d*(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
const NEGATIVE = /^-\d+(?:\.\d+)?$/;
const ZERO = /^[0.]+$/;

export const amount: CellRule = {
  id: "amount",
  source: "bulk-operations.md, table row “Estimated Deal Value”",
  severities: ["error", "warning"],
  fixes:
    "A currency sign, grouping and a decimal comma are taken away: 1.234,56 becomes 1234.56. Offered where nothing but zero is left.",
  fails: { "Estimated Deal Value": "$12,563" },
  passes: { "Estimated Deal Value": "12563" },
  appliesTo: (column) => column.kind === "amount",
  usualIn: () => (text) => USUAL.test(text),
  cell: ({ text }) => judged(text),
};

function judged(text: string): CellProblem | undefined {
  if (PLAIN.test(text)) return ZERO.test(text) ? { severity: "warning", params: { problem: "zero" } } : undefined;
  if (NEGATIVE.test(text)) return { severity: "error", params: { problem: "negative" } };
  const value = amountFix(text);
  return {
    severity: "error",
    params: { problem: "number" },
    ...(value !== undefined && { fix: { value, kind: judged(value) === undefined ? "safe" : "offered" } }),
  };
}
