import type { HighlightKind } from "../findings/highlight-looks";

/**
 * The formula of each kind's conditional format: always true, without a reference to any cell (those may not be
 * recalculated, office-js#5299), and the mark by which a highlight is known again after the workbook was saved and opened.
 */
export const HIGHLIGHT_FORMULAS: Readonly<Record<HighlightKind, string>> = {
  readOnly: '=N("dealsheet:read-only")=0',
  warnings: '=N("dealsheet:warning")=0',
  errors: '=N("dealsheet:error")=0',
};

const KINDS: ReadonlyMap<string, HighlightKind> = new Map([
  [HIGHLIGHT_FORMULAS.readOnly, "readOnly"],
  [HIGHLIGHT_FORMULAS.warnings, "warnings"],
  [HIGHLIGHT_FORMULAS.errors, "errors"],
]);

/** Which of our highlights has this formula, in whatever spelling Excel gives it back; undefined for a format not ours. */
export function highlightKindOf(formula: string): HighlightKind | undefined {
  const spelling = formula.replaceAll(" ", "").toLowerCase().replace('n("', 'N("');
  return KINDS.get(spelling);
}
