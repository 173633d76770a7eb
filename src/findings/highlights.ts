import type { CellPosition } from "../sheet/a1";
import type { DealSheet } from "../sheet/deal-sheet";
import type { Finding } from "./finding";
import { placeOf } from "./locate";

/** The cells to paint; no cell is in both lists. */
export interface HighlightedCells {
  readonly errors: readonly CellPosition[];
  /** Cells with warnings and no error. */
  readonly warnings: readonly CellPosition[];
}

/** Which cells to paint. Infos are not painted, nor is what concerns no cell. Row by row, from left to right. */
export function highlightedCells(findings: readonly Finding[], dealSheet: DealSheet): HighlightedCells {
  const errors = cellsOf(findings, "error", dealSheet);
  const warnings = cellsOf(findings, "warning", dealSheet);
  return {
    errors: inOrder(errors),
    warnings: inOrder(new Map([...warnings].filter(([key]) => !errors.has(key)))),
  };
}

function cellsOf(
  findings: readonly Finding[],
  severity: Finding["severity"],
  dealSheet: DealSheet,
): ReadonlyMap<string, CellPosition> {
  const places = new Map<string, CellPosition>();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const place = placeOf(finding, dealSheet);
    if (place !== undefined) places.set(`${place.row} ${place.column}`, place);
  }
  return places;
}

function inOrder(places: ReadonlyMap<string, CellPosition>): readonly CellPosition[] {
  return [...places.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
