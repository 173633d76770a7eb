import type { CellPosition } from "../sheet/a1";
import type { DealSheet } from "../sheet/deal-sheet";
import type { Finding } from "./finding";
import { placeOf } from "./locate";

/** A cell with all that is to be put right in it, the gravest first. */
export interface FindingsCell {
  readonly place: CellPosition;
  readonly findings: readonly Finding[];
}

/** A step in a direction, and whether it went past the end and round. */
export interface FindingsStep extends FindingsCell {
  readonly isRound: boolean;
}

/**
 * The next (1) or the previous (-1) cell with an error or a warning, row by row and from left to right, as seen from a
 * cell; past the end it begins anew. Undefined when there is none. Infos ask for nothing and are passed over.
 */
export function stepFrom(
  from: CellPosition | undefined,
  direction: 1 | -1,
  findings: readonly Finding[],
  dealSheet: DealSheet,
): FindingsStep | undefined {
  const cells = cellsToPutRight(findings, dealSheet);
  const ordered = direction === 1 ? cells : cells.reverse();
  const next = from === undefined ? ordered[0] : ordered.find(({ place }) => compare(place, from) * direction > 0);
  if (next !== undefined) return { ...next, isRound: false };
  const [first] = ordered;
  return first === undefined ? undefined : { ...first, isRound: true };
}

function cellsToPutRight(findings: readonly Finding[], dealSheet: DealSheet): FindingsCell[] {
  const cells = new Map<string, { readonly place: CellPosition; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const place = finding.severity === "info" ? undefined : placeOf(finding, dealSheet);
    if (place === undefined) continue;
    const key = `${place.row} ${place.column}`;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, { place, findings: [finding] });
    else if (finding.severity === "error") known.findings.unshift(finding);
    else known.findings.push(finding);
  }
  return [...cells.values()].sort((a, b) => compare(a.place, b.place));
}

function compare(a: CellPosition, b: CellPosition): number {
  return a.row - b.row || a.column - b.column;
}
