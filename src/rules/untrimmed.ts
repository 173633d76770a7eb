import type { Column } from "../template/column";
import { cleanText } from "./clean-text";
import { isLookedAt } from "./looked-at";
import type { CellRule } from "./rule";

export const untrimmed: CellRule = {
  id: "untrimmed",
  source: "rules.md §4",
  severities: ["warning"],
  fixes: "They are taken away; an HTML code becomes its character, a tab or line break a space.",
  fails: { "Deal Name": " UK spring deal " },
  passes: { "Deal Name": "UK spring deal" },
  appliesTo: isLookedAt,
  passesPlainText: () => true,
  cell: ({ value, text, column }) => {
    if (typeof value !== "string") return undefined;
    const lines = hasLines(column) ? "kept" : "joined";
    const clean = cleanText(text, lines);
    if (clean === text) return undefined;
    // Codes within codes may come to light one after the other: then nobody knows what was meant.
    const isClear = clean !== "" && cleanText(clean, lines) === clean && !gainsParts(column, text, clean);
    return { severity: "warning", ...(isClear && { fix: { value: clean, kind: "safe" } }) };
  },
};

/** Notes may have several lines; a line break in a name comes from copying. */
function hasLines({ key }: Column): boolean {
  return key === "Notes" || key === "Notes to Microsoft";
}

/** Where commas separate parts, a comma that was an HTML code would begin a new one. */
function gainsParts({ kind }: Column, text: string, clean: string): boolean {
  const isInParts = kind === "solution" || kind === "team-member";
  return isInParts && clean.split(",").length > text.split(",").length;
}
