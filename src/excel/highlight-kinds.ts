import type { Highlights } from "../actions/host";

/** How one kind of highlight looks. Colour is never alone: line and slant tell the kinds apart as well. */
export interface HighlightKind {
  /** Which of `Highlights` it shows. */
  readonly cells: keyof Highlights;
  /**
   * The conditional format's formula: always true, without a reference to any cell (those need recalculation,
   * office-js#5299), and the mark by which a highlight is known again after the workbook was saved and opened.
   */
  readonly formula: string;
  readonly fill: string;
  /** Set as well as the fill: the person's own font may be white, or dark, on any fill. At least 4.5 : 1. */
  readonly font: string;
  readonly border?: { readonly style: "Continuous" | "Dash"; readonly color: string };
  readonly italic?: true;
}

/** From the least to the most important: each new conditional format goes on top of those before it. */
export const HIGHLIGHT_KINDS: readonly HighlightKind[] = [
  { cells: "readOnly", formula: '=N("dealsheet:read-only")=0', fill: "#EDEDED", font: "#515151", italic: true },
  {
    cells: "warnings",
    formula: '=N("dealsheet:warning")=0',
    fill: "#FFF2CC",
    font: "#5C3D00",
    border: { style: "Dash", color: "#9C5700" },
  },
  {
    cells: "errors",
    formula: '=N("dealsheet:error")=0',
    fill: "#FFD9DC",
    font: "#8A0010",
    border: { style: "Continuous", color: "#C50F1F" },
  },
];

/** Whether a conditional format's formula is one of ours, in whatever spelling Excel gives it back. */
export function isHighlight(formula: string): boolean {
  return HIGHLIGHT_KINDS.some((kind) => formula.replaceAll(" ", "").toLowerCase() === kind.formula.toLowerCase());
}
