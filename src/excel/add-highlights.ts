import type { Highlights } from "../actions/host";
import { HIGHLIGHT_LOOKS, type HighlightKind, type HighlightLook } from "../findings/highlight-looks";
import { addressLists } from "../sheet/runs";
import { HIGHLIGHT_FORMULAS } from "./highlight-kinds";

/** A conditional format that was added; its id is readable after the next sync. */
export interface AddedHighlight {
  readonly kind: HighlightKind;
  readonly format: Excel.ConditionalFormat;
}

/**
 * Adds the conditional formats of some kinds of highlights: one each, more only where the list of addresses is longer
 * than Excel takes. Every new one goes on top of those before it, the gravest last. Nothing is sent until the next sync.
 */
export function addHighlights(
  sheet: Excel.Worksheet,
  highlights: Highlights,
  kinds: ReadonlySet<HighlightKind>,
): AddedHighlight[] {
  return HIGHLIGHT_LOOKS.filter(({ kind }) => kinds.has(kind)).flatMap((look) =>
    addressLists(highlights[look.kind]).map((address) => ({
      kind: look.kind,
      format: addHighlight(sheet.getRanges(address), look),
    })),
  );
}

function addHighlight(cells: Excel.RangeAreas, look: HighlightLook): Excel.ConditionalFormat {
  const added = cells.conditionalFormats.add("Custom");
  const { rule, format } = added.custom;
  rule.formula = HIGHLIGHT_FORMULAS[look.kind];
  format.fill.color = look.fill;
  format.font.color = look.font;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  const { top, bottom, left, right } = format.borders;
  for (const edge of [top, bottom, left, right]) {
    edge.style = look.border.style;
    edge.color = look.border.color;
  }
  added.load("id");
  return added;
}
