import type { CellStyle, CellValue } from "../../../../workbench/model/types";
import { cellCss } from "../../../../workbench/page/grid/cell-paint";

const line = (style: string) => ({ style, color: "#FF0000" });

test.each<[string, CellStyle, CellValue, object]>([
  ["nothing", {}, "text", {}],
  ["a number", {}, 12, { textAlign: "right" }],
  ["a logical value", {}, true, { textAlign: "center" }],
  ["an error", {}, "#N/A", { textAlign: "center" }],
  ["a text that begins with #", {}, "#hashtag", {}],
  ["alignment", { horizontalAlignment: "Left" }, 12, {}],
  ["fill and font", { fill: "#FFFF00", fontColor: "#FF0000" }, "", { backgroundColor: "#FFFF00", color: "#FF0000" }],
  ["bold italic", { bold: true, italic: true }, "", { fontWeight: "700", fontStyle: "italic" }],
  ["both lines", { underline: true, strikethrough: true }, "", { textDecoration: "underline line-through" }],
  ["points", { fontSize: 12 }, "", { fontSize: "16px" }],
  ["a border", { borders: { EdgeBottom: line("Double") } }, "", { borderBottom: "1px double #FF0000" }],
  ["no border", { borders: { EdgeTop: line("None") } }, "", {}],
])("%s", (_name, style, value, css) => {
  expect(cellCss(style, value)).toEqual(css);
});
