import { countFindings, type FindingCounts } from "./count";
import type { Finding } from "./finding";
import { RULE_IDS } from "./rule-id";
import type { DealSheet } from "../sheet/deal-sheet";

/** Findings of one column; `column` null: those of the sheet and of whole records. */
export interface ColumnFindings {
  readonly column: string | null;
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
}

export interface RuleFindings {
  readonly rule: string;
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
}

/** By column, as the columns stand in the sheet: first what concerns no column, then columns that are missing. */
export function groupByColumn(findings: readonly Finding[], { positions }: DealSheet): readonly ColumnFindings[] {
  const place = (column: string | null): number => (column === null ? -2 : (positions.get(column) ?? -1));
  return grouped(findings, ({ column }) => column)
    .map(([column, members]) => ({ column, findings: members, counts: countFindings(members) }))
    .sort((a, b) => place(a.column) - place(b.column));
}

/** By rule, in the order of the report. */
export function groupByRule(findings: readonly Finding[]): readonly RuleFindings[] {
  const order: readonly string[] = RULE_IDS;
  return grouped(findings, ({ rule }) => rule)
    .map(([rule, members]) => ({ rule, findings: members, counts: countFindings(members) }))
    .sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
}

function grouped<Key>(findings: readonly Finding[], keyOf: (finding: Finding) => Key): (readonly [Key, Finding[]])[] {
  const groups = new Map<Key, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [finding]);
    else members.push(finding);
  }
  return [...groups];
}
