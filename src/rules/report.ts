import type { Finding } from "../findings/finding";
import type { RuleId } from "../findings/rule-id";
import { cellText } from "../sheet/cell";
import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import { isLocked } from "../sheet/locks";
import type { CellProblem, SheetProblem } from "./rule";

/** A finding with its place in the order of the report. */
export interface Entry {
  readonly finding: Finding;
  /** Offset of its column in the sheet, -1 for none. */
  readonly position: number;
  /** The place of its rule in the list of rules. */
  readonly order: number;
}

/** Where the rules put what they find, in whatever order they run. */
export interface Report {
  /** What is said of a record (`column` null) or of its cell in a column. */
  readonly addForDeal: (
    order: number,
    rule: RuleId,
    deal: DealRecord,
    column: string | null,
    problem: CellProblem,
  ) => void;
  /** What is said of the header or of the whole sheet. */
  readonly addForSheet: (order: number, rule: RuleId, problem: SheetProblem) => void;
  /** What has been added since entries were last taken, by row (null first), then column position (null first), then rule. */
  readonly take: () => readonly Entry[];
}

const NOWHERE = -1;
const NO_ENTRIES: readonly never[] = [];

export function newReport(dealSheet: DealSheet): Report {
  let entries: Entry[] = [];
  return {
    addForDeal: (order, rule, deal, column, { severity, params = {}, fix }) => {
      const position = column === null ? undefined : dealSheet.positions.get(column);
      const value = position === undefined ? "" : cellText(deal.cells[position] ?? "");
      const offersFix = fix !== undefined && mayMend(rule, deal, position, dealSheet);
      const finding = { rule, severity, row: deal.row, column, value, params, ...(offersFix ? { fix } : {}) };
      entries.push({ finding, position: position ?? NOWHERE, order });
    },
    addForSheet: (order, rule, { severity, row, column, value = "", params = {}, fix }) => {
      const finding = { rule, severity, row, column, value, params, ...(fix === undefined ? {} : { fix }) };
      entries.push({ finding, position: positionInHeader(finding, dealSheet), order });
    },
    take: () => {
      // Of most records there is nothing to say.
      if (entries.length === 0) return NO_ENTRIES;
      const taken = inReportOrder(entries);
      entries = [];
      return taken;
    },
  };
}

/** A mended cell that may not change would only be blamed as `read-only`. */
function mayMend(rule: RuleId, deal: DealRecord, position: number | undefined, dealSheet: DealSheet): boolean {
  const column = position === undefined ? undefined : dealSheet.columns[position];
  return rule === "read-only" || column === undefined || !isLocked(deal, column, dealSheet.baseline);
}

/** Headers that stand twice, or that nobody knows, say themselves where they are. */
function positionInHeader({ row, column, params }: Finding, { sheet, headerRow, positions }: DealSheet): number {
  const { position } = params;
  if (typeof position === "number" && row === headerRow) return position - sheet.firstColumn;
  return column === null ? NOWHERE : (positions.get(column) ?? NOWHERE);
}

/** What is still equal stays as it came. */
export function inReportOrder(entries: Entry[]): Entry[] {
  return entries.sort(
    (a, b) => (a.finding.row ?? 0) - (b.finding.row ?? 0) || a.position - b.position || a.order - b.order,
  );
}
