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

/** More columns than a worksheet has: row and column together are one number. */
const STRIDE = 2 ** 15;

/** A cell as a number, to be looked up fast. */
function cellKey({ row, column }: CellPosition): number {
  return row * STRIDE + column;
}

/** Which cells to paint. Infos are not painted, nor is what concerns no cell. Row by row, from left to right. */
export function highlightedCells(findings: readonly Finding[], dealSheet: DealSheet): HighlightedCells {
  const errors = cellsOf(findings, "error", dealSheet);
  const warnings = cellsOf(findings, "warning", dealSheet);
  for (const key of errors.keys()) warnings.delete(key);
  return { errors: inOrder(errors), warnings: inOrder(warnings) };
}

function cellsOf(
  findings: readonly Finding[],
  severity: Finding["severity"],
  dealSheet: DealSheet,
): Map<number, CellPosition> {
  const places = new Map<number, CellPosition>();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const place = placeOf(finding, dealSheet);
    if (place !== undefined) places.set(cellKey(place), place);
  }
  return places;
}

function inOrder(places: ReadonlyMap<number, CellPosition>): readonly CellPosition[] {
  return [...places].sort(([a], [b]) => a - b).map(([, place]) => place);
}
