import type { CellStyle, CellValue } from "../../model/types";

/** CSS properties of a cell by their JavaScript names. */
export type CellCss = Readonly<Record<string, string>>;

const BORDER_LINES: ReadonlyMap<string, string> = new Map([
  ["Continuous", "solid"],
  ["Dash", "dashed"],
  ["DashDot", "dashed"],
  ["DashDotDot", "dotted"],
  ["Dot", "dotted"],
  ["Double", "double"],
  ["SlantDashDot", "dashed"],
]);
const BORDER_SIDES = { EdgeTop: "Top", EdgeBottom: "Bottom", EdgeLeft: "Left", EdgeRight: "Right" } as const;
const ALIGNMENTS: ReadonlyMap<string, string> = new Map([
  ["Left", "left"],
  ["Center", "center"],
  ["CenterAcrossSelection", "center"],
  ["Right", "right"],
  ["Justify", "justify"],
]);

/** What a cell's style looks like in CSS; members that are Excel's default are left out. */
export function cellCss(style: CellStyle, value: CellValue): CellCss {
  const css: Record<string, string> = {};
  if (style.fill !== undefined) css["backgroundColor"] = style.fill;
  if (style.fontColor !== undefined) css["color"] = style.fontColor;
  if (style.fontName !== undefined) css["fontFamily"] = `"${style.fontName.replaceAll('"', "")}", var(--sheet-font)`;
  if (style.fontSize !== undefined) css["fontSize"] = `${(style.fontSize * 4) / 3}px`;
  if (style.bold === true) css["fontWeight"] = "700";
  if (style.italic === true) css["fontStyle"] = "italic";
  if (style.wrapText === true) css["whiteSpace"] = "normal";
  const lines = [style.underline === true && "underline", style.strikethrough === true && "line-through"];
  if (lines.some(Boolean)) css["textDecoration"] = lines.filter(Boolean).join(" ");
  const alignment = ALIGNMENTS.get(style.horizontalAlignment ?? "General") ?? naturalAlignment(value);
  if (alignment !== "left") css["textAlign"] = alignment;
  for (const [edge, side] of Object.entries(BORDER_SIDES)) {
    const line = style.borders?.[edge];
    const kind = BORDER_LINES.get(line?.style ?? "None");
    if (line !== undefined && kind !== undefined) css[`border${side}`] = `1px ${kind} ${line.color}`;
  }
  return css;
}

/** Numbers stand right, logical values and errors in the middle, text left. */
function naturalAlignment(value: CellValue): string {
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || /^#[A-Z/0!?]+[!?A]$/.test(value) ? "center" : "left";
}

export interface CellMarks {
  readonly selected: boolean;
  readonly active: boolean;
  /** The cell is at these edges of the selection. */
  readonly edges: { readonly top: boolean; readonly bottom: boolean; readonly left: boolean; readonly right: boolean };
}

/** Class names by which the page's style sheet draws the selection. */
export function cellClasses({ selected, active, edges }: CellMarks): Readonly<Record<string, boolean>> {
  return {
    "is-selected": selected && !active,
    "is-active": active,
    "edge-top": selected && edges.top,
    "edge-bottom": selected && edges.bottom,
    "edge-left": selected && edges.left,
    "edge-right": selected && edges.right,
  };
}
