import { cellText, isBlank } from "../sheet/cell";
import type { Doubt } from "../sheet/claims";
import { cellOf, type Baseline, type DealRecord } from "../sheet/deal-sheet";
import { isAlike } from "../sheet/resemblance";
import { ENGAGEMENT_ID, REFERRAL_ID } from "./column-keys";
import type { Entry } from "./report";
import type { RecordProblem } from "./rule";

const IDS: readonly string[] = [ENGAGEMENT_ID, REFERRAL_ID];

/** What their own rules say of an ID is said better, once it is known that it was changed. */
const SAID_OF_IDS: ReadonlySet<string> = new Set(["read-only", "id-pair", "identifier", "duplicate-id"]);

/** What measures a row by the record that its Referral ID names. */
const AGAINST_BASELINE: ReadonlySet<string> = new Set(["read-only", "locked", "status-transition"]);

/**
 * What the rule `read-only` says of the IDs of a row in doubt. A fix is offered, never safe: that the row is the
 * remembered record is as good as certain, but an ID that is wrong changes another deal.
 */
export function changedIds(deal: DealRecord, doubt: Doubt, baseline: Baseline | undefined): readonly RecordProblem[] {
  switch (doubt.kind) {
    case "open":
      return [];
    case "another":
      return [{ column: REFERRAL_ID, severity: "error", params: { problem: "another" } }];
    case "known": {
      const was = baseline?.get(doubt.id);
      return IDS.flatMap((column): RecordProblem[] => {
        const before = was?.get(column) ?? "";
        const now = cellOf(deal, column);
        if (!deal.positions.has(column) || isAlike(before, now, column)) return [];
        const value = cellText(before);
        const isOther = column === REFERRAL_ID && baseline?.has(cellText(now).trim().toLowerCase());
        const problem = isBlank(now) ? "cleared" : isOther === true ? "another" : "changed";
        const params = { before: value, problem };
        return [{ column, severity: "error", params, fix: { value, kind: "offered" } }];
      });
    }
  }
}

/**
 * What may still be said of a row in doubt: nothing that measures it by the record of another deal, no restore of values
 * that may be another deal's, and of an ID no more than that it was changed.
 */
export function inDoubt(entries: readonly Entry[], doubt: Doubt, ofIds: readonly Entry[]): readonly Entry[] {
  if (doubt.kind === "open") return entries.map((entry) => (isReadOnly(entry) ? withoutFix(entry) : entry));
  const told = new Set(ofIds.map(({ finding }) => finding.column));
  return entries.filter(
    (entry) =>
      !AGAINST_BASELINE.has(entry.finding.rule) &&
      !(told.has(entry.finding.column) && SAID_OF_IDS.has(entry.finding.rule)),
  );
}

function isReadOnly({ finding }: Entry): boolean {
  return finding.rule === "read-only";
}

function withoutFix({ finding, ...place }: Entry): Entry {
  const { rule, severity, row, column, value, params } = finding;
  return { ...place, finding: { rule, severity, row, column, value, params } };
}
