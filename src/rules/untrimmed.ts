import { cleanText } from "./clean-text";
import type { CellRule } from "./rule";

export const untrimmed: CellRule = {
  id: "untrimmed",
  title: "Stray spaces or characters",
  explanation:
    "Spaces before or after the value, no-break spaces, control characters and HTML codes such as &amp; usually come from copying. They are uploaded as they are and spoil comparisons.",
  source: "rules.md §4",
  severities: ["warning"],
  fixes: "They are taken away; an HTML code becomes its character.",
  fails: { "Deal Name": " UK spring deal " },
  passes: { "Deal Name": "UK spring deal" },
  appliesTo: (column) => column.lock !== "always",
  passesPlainText: () => true,
  cell: ({ value, text }) => {
    if (typeof value !== "string") return undefined;
    const clean = cleanText(text);
    if (clean === text) return undefined;
    return { severity: "warning", ...(clean === "" ? {} : { fix: { value: clean, kind: "safe" } }) };
  },
};
