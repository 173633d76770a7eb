/** The kinds of highlighted cells, from the least to the most important. */
export type HighlightKind = "readOnly" | "warnings" | "errors";

/** How one kind of highlighted cell looks, in the sheet and in the pane's legend. Colours are `#RRGGBB`. */
export interface HighlightLook {
  readonly kind: HighlightKind;
  readonly fill: string;
  /** Set as well as the fill: the person's own font may be white, or dark, on any fill. At least 4.5 : 1. */
  readonly font: string;
  /** A conditional format has no fill patterns; its lines are what tells the kinds apart without colour. */
  readonly border: { readonly style: "Continuous" | "Dash" | "Dot"; readonly color: string };
  readonly bold?: true;
  readonly italic?: true;
}

/** In the order of `HighlightKind`. */
export const HIGHLIGHT_LOOKS: readonly HighlightLook[] = [
  {
    kind: "readOnly",
    fill: "#EDEDED",
    font: "#515151",
    border: { style: "Dot", color: "#767676" },
    italic: true,
  },
  {
    kind: "warnings",
    fill: "#FFF2CC",
    font: "#5C3D00",
    border: { style: "Dash", color: "#9C5700" },
  },
  {
    kind: "errors",
    fill: "#FFD9DC",
    font: "#8A0010",
    border: { style: "Continuous", color: "#C50F1F" },
    bold: true,
  },
];
