import type { Border, Cell, Color } from "exceljs";
import type { CellStyle } from "./types";

/** The Office theme's colours in the order of the file format; files refer to them by number. */
const THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
] as const;
const TEXT_COLOR = 1;
const LINES: ReadonlyMap<string, string> = new Map([
  ["dashed", "Dash"],
  ["dotted", "Dot"],
  ["double", "Double"],
]);

/** A cell's looks; what is the default font's (Calibri, 11, black) is left out. */
export function xlsxStyle(cell: Cell): CellStyle {
  const style: { -readonly [K in keyof CellStyle]: CellStyle[K] } = {};
  // the declared types of the library say that all of these are always there
  const { numFmt, font, fill, alignment, border } = cell as Partial<
    Pick<Cell, "numFmt" | "font" | "fill" | "alignment" | "border">
  >;
  if (numFmt) style.numberFormat = numFmt;
  if (fill?.type === "pattern" && fill.pattern === "solid") {
    const color = hexColor(fill.fgColor);
    if (color !== undefined) style.fill = color;
  }
  const fontColor = font?.color?.theme === TEXT_COLOR ? undefined : hexColor(font?.color);
  if (fontColor !== undefined) style.fontColor = fontColor;
  if (font?.name !== undefined && font.name !== "Calibri") style.fontName = font.name;
  if (font?.size !== undefined && font.size !== 11) style.fontSize = font.size;
  if (font?.bold) style.bold = true;
  if (font?.italic) style.italic = true;
  if (font?.underline && font.underline !== "none") style.underline = true;
  if (font?.strike) style.strikethrough = true;
  if (alignment?.wrapText) style.wrapText = true;
  if (alignment?.horizontal !== undefined) style.horizontalAlignment = capitalized(alignment.horizontal);
  if (alignment?.vertical !== undefined) {
    style.verticalAlignment = alignment.vertical === "middle" ? "Center" : capitalized(alignment.vertical);
  }
  const edges = (["top", "bottom", "left", "right"] as const).flatMap((edge) => {
    const line: Partial<Border> | undefined = border?.[edge];
    if (line?.style === undefined) return [];
    const drawn = { style: LINES.get(line.style) ?? "Continuous", color: hexColor(line.color) ?? "#000000" };
    return [[`Edge${capitalized(edge)}`, drawn] as const];
  });
  if (edges.length > 0) style.borders = Object.fromEntries(edges);
  return style;
}

function hexColor(color: Partial<Color> | undefined): string | undefined {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  return color?.theme === undefined ? undefined : THEME[color.theme];
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
