import { codeMeant } from "./code-meant";
import type { CellRule } from "./rule";

export const helpCode: CellRule = {
  id: "help-code",
  title: "Help code",
  explanation:
    "The kind of help is the number of one of six options: 1 Workload-specific value proposition, 2 Customer technical architecture, 3 Proof of concept or demo, 4 Quotes and licensing, 5 Post-sales customer success, 6 General or other.",
  source: "bulk-operations.md, table row “What specific help from Microsoft?”",
  severities: ["error"],
  fixes: "The text of an option becomes its number.",
  fails: { "What specific help from Microsoft?": "General or other" },
  passes: { "What specific help from Microsoft?": "6" },
  appliesTo: (column) => column.kind === "help-code",
  cell: ({ text, column }) => {
    const codes = column.values ?? [];
    if (codes.some(({ value }) => value === text)) return undefined;
    const code = codeMeant(text, codes);
    return { severity: "error", ...(code !== undefined && { fix: { value: code, kind: "safe" } }) };
  },
};
