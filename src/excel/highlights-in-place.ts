import type { Highlights } from "../actions/host";
import type { HighlightKind } from "../findings/highlight-looks";
import { parseRunAddress, type Run } from "../sheet/a1";
import type { KnownFormats, ListedFormat } from "./find-highlights";

/** More single cells than these are sooner painted anew. */
const MOST_CELLS = 20;

/** A changed cell and the conditional formats that stand on it; readable after the next sync. */
export interface AskedCell {
  readonly cell: Run;
  readonly formats: Excel.ConditionalFormatCollection;
}

/**
 * Asks what stands on single changed cells: typing leaves conditional formats alone, a paste brings the source's, and
 * Excel's events do not tell the two apart. Undefined for larger changes, which nobody types.
 */
export function askCells(sheet: Excel.Worksheet, changed: readonly Run[]): readonly AskedCell[] | undefined {
  const isTypable = changed.every(({ top, left, bottom, right }) => top === bottom && left === right);
  if (!isTypable || changed.length > MOST_CELLS) return undefined;
  return changed.map((cell) => ({
    cell,
    formats: sheet.getRangeByIndexes(cell.top - 1, cell.left, 1, 1).conditionalFormats.load("items/id"),
  }));
}

/** Whether highlights are where they were painted, as far as the list of all formats and the changed cells can tell. */
export function isInPlace(
  known: KnownFormats,
  painted: Highlights,
  listed: readonly ListedFormat[],
  cells: readonly AskedCell[] | undefined,
): boolean {
  if (cells === undefined) return false;
  const present = new Set(listed.map(({ id }) => id));
  for (const [id, kind] of known) if (kind !== undefined && !present.has(id)) return false;
  if (listed.some(({ id, type }) => type === "Custom" && !known.has(id))) return false;
  return cells.every(({ cell, formats }) => {
    const kinds = formats.items.flatMap(({ id }) => known.get(id) ?? []);
    const wanted = kindAt(painted, cell);
    return wanted === undefined ? kinds.length === 0 : kinds.length === 1 && kinds[0] === wanted;
  });
}

function kindAt(painted: Highlights, { top, left }: Run): HighlightKind | undefined {
  const covers = (address: string): boolean => {
    const run = parseRunAddress(address);
    return run !== undefined && run.top <= top && top <= run.bottom && run.left <= left && left <= run.right;
  };
  const kinds: readonly HighlightKind[] = ["errors", "warnings", "readOnly"];
  return kinds.find((kind) => painted[kind].some(covers));
}
