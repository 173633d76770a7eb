import type { Highlights } from "../actions/host";
import { addressLists } from "../sheet/runs";
import { findHighlights } from "./find-highlights";
import { HIGHLIGHT_KINDS, type HighlightKind } from "./highlight-kinds";
import { run } from "./run";

/**
 * Replaces the highlights of a worksheet: conditional formats, one per kind and per address that Excel takes at once.
 * The person's own fills, fonts and conditional formats stay as they are. Throws a `HostError`.
 */
export async function paint(sheetId: string, highlights: Highlights): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const old = await findHighlights(context, sheet);
    for (const format of old) format.delete();
    for (const kind of HIGHLIGHT_KINDS) {
      for (const address of addressLists(highlights[kind.cells])) addHighlight(sheet.getRanges(address), kind);
    }
    await context.sync();
  });
}

function addHighlight(cells: Excel.RangeAreas, kind: HighlightKind): void {
  const { custom } = cells.conditionalFormats.add("Custom");
  custom.rule.formula = kind.formula;
  custom.format.fill.color = kind.fill;
  custom.format.font.color = kind.font;
  if (kind.italic) custom.format.font.italic = true;
  if (kind.border === undefined) return;
  const { top, bottom, left, right } = custom.format.borders;
  for (const edge of [top, bottom, left, right]) {
    edge.style = kind.border.style;
    edge.color = kind.border.color;
  }
}
