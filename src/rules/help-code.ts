import { codeMeant } from "./code-meant";
import type { CellRule } from "./rule";

export const helpCode: CellRule = {
  id: "help-code",
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
