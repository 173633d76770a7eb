import { isHighlight } from "./highlight-kinds";

/** Our conditional formats of a worksheet, found by their formula. Everybody else's are not among them. */
export async function findHighlights(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Excel.ConditionalFormat[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  await context.sync();
  const custom = formats.items.filter((format) => format.type === "Custom");
  if (custom.length === 0) return [];
  const rules = custom.map((format) => format.custom.rule.load("formula"));
  await context.sync();
  return custom.filter((_, index) => isHighlight(rules[index]?.formula ?? ""));
}
