import type { Finding } from "../findings/finding";
import type { DealSheet } from "../sheet/deal-sheet";

interface Entry {
  readonly finding: Finding;
  readonly position: number;
  readonly order: number;
}

/** Where the rules put what they find, in whatever order they run. */
export interface Report {
  readonly entries: Entry[];
  /** `order` is the rule's place in the list of rules. */
  readonly add: (order: number, finding: Finding) => void;
}

const NOWHERE = -1;

export function newReport(dealSheet: DealSheet): Report {
  const entries: Entry[] = [];
  return {
    entries,
    add: (order, finding) => {
      entries.push({ finding, position: positionOf(finding, dealSheet), order });
    },
  };
}

function positionOf(finding: Finding, dealSheet: DealSheet): number {
  const { position } = finding.params;
  // Headers that stand twice, or that nobody knows, say themselves where they are.
  if (typeof position === "number" && finding.row === dealSheet.headerRow)
    return position - dealSheet.sheet.firstColumn;
  return finding.column === null ? NOWHERE : (dealSheet.positions.get(finding.column) ?? NOWHERE);
}

/** By row (null first), then column position (null first), then rule; what is still equal stays as it came. */
export function sortedFindings(report: Report): Finding[] {
  return report.entries
    .sort((a, b) => (a.finding.row ?? 0) - (b.finding.row ?? 0) || a.position - b.position || a.order - b.order)
    .map(({ finding }) => finding);
}
