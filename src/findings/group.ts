import { countFindings, type FindingCounts } from "./count";
import type { Finding } from "./finding";
import { RULE_IDS } from "./rule-id";
import type { DealSheet } from "../sheet/deal-sheet";

/** What findings are put together by. */
export const GROUPINGS = ["column", "rule", "row"] as const;

export type Grouping = (typeof GROUPINGS)[number];

interface Grouped {
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
}

/** Findings of one column; `column` null: those of the sheet and of whole records. */
export interface ColumnFindings extends Grouped {
  readonly column: string | null;
}

export interface RuleFindings extends Grouped {
  readonly rule: string;
}

/** Findings of one 1-based worksheet row; `row` null: those of columns and of the sheet. */
export interface RowFindings extends Grouped {
  readonly row: number | null;
}

/** A group of any kind. `key` tells it from all others, whatever they are grouped by. */
export type FindingsGroup = { readonly key: string } & (
  | ({ readonly by: "column" } & ColumnFindings)
  | ({ readonly by: "rule" } & RuleFindings)
  | ({ readonly by: "row" } & RowFindings)
);

/**
 * By column, as the columns stand in the sheet: first what concerns no column, then columns that are missing. Columns that
 * have notes alone come last: there is nothing to do in them.
 */
export function groupByColumn(findings: readonly Finding[], { positions }: DealSheet): readonly ColumnFindings[] {
  const place = (column: string | null): number => (column === null ? -2 : (positions.get(column) ?? -1));
  return grouped(findings, ({ column }) => column)
    .map(([column, members]) => ({ column, findings: members, counts: countFindings(members) }))
    .sort((a, b) => Number(isQuiet(a)) - Number(isQuiet(b)) || place(a.column) - place(b.column));
}

function isQuiet({ counts: { errors, warnings } }: Grouped): boolean {
  return errors === 0 && warnings === 0;
}

/** By rule, in the order of the report. */
export function groupByRule(findings: readonly Finding[]): readonly RuleFindings[] {
  const order = new Map<string, number>(RULE_IDS.map((rule, index) => [rule, index]));
  const place = (rule: string): number => order.get(rule) ?? -1;
  return grouped(findings, ({ rule }) => rule)
    .map(([rule, members]) => ({ rule, findings: members, counts: countFindings(members) }))
    .sort((a, b) => place(a.rule) - place(b.rule));
}

/** By row, from the top: first what concerns no row, or the header. Within a row the order stays. */
export function groupByRow(findings: readonly Finding[], { headerRow }: DealSheet): readonly RowFindings[] {
  return grouped(findings, ({ row }) => (row === headerRow ? null : row))
    .map(([row, members]) => ({ row, findings: members, counts: countFindings(members) }))
    .sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

/** Findings in groups of the kind that a person has chosen. */
export function groupFindings(
  findings: readonly Finding[],
  grouping: Grouping,
  dealSheet: DealSheet,
): readonly FindingsGroup[] {
  switch (grouping) {
    case "column":
      return groupByColumn(findings, dealSheet).map((group) => ({ ...group, by: grouping, key: keyOf(group.column) }));
    case "rule":
      return groupByRule(findings).map((group) => ({ ...group, by: grouping, key: keyOf(group.rule) }));
    case "row":
      return groupByRow(findings, dealSheet).map((group) => ({ ...group, by: grouping, key: keyOf(group.row) }));
  }

  function keyOf(of: string | number | null): string {
    return JSON.stringify([grouping, of]);
  }
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
