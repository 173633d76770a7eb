import { message } from "../src/findings/message";
import type { Finding, Fix } from "../src/findings/finding";
import type { CheckedSheet } from "../src/rules/check-sheet";
import type { DealSheet, RecordClass } from "../src/sheet/deal-sheet";

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string;
  readonly message: string;
  readonly fix: Fix | null;
}

/** What `--format json` writes (rules.md §6). */
export interface JsonReport {
  readonly file: string;
  readonly records: number;
  readonly classes: Readonly<Record<RecordClass, number>>;
  readonly columns: readonly string[];
  readonly findings: readonly JsonFinding[];
}

/** The report of a checked file as data; of a file that is no co-sell file it has no records and no columns. */
export function jsonReport(file: string, { recognition, findings }: CheckedSheet): JsonReport {
  const dealSheet = recognition.kind === "deal-sheet" ? recognition.dealSheet : undefined;
  return {
    file,
    records: dealSheet?.records.length ?? 0,
    classes: countClasses(dealSheet),
    columns: dealSheet === undefined ? [] : columnKeys(dealSheet),
    findings: sortedByRuleId(findings).map(jsonFinding),
  };
}

export function countClasses(dealSheet: DealSheet | undefined): Record<RecordClass, number> {
  const counts = { match: 0, create: 0, update: 0, locked: 0 };
  for (const deal of dealSheet?.records ?? []) counts[deal.class] += 1;
  return counts;
}

/** Keys in sheet order; unknown headers verbatim, blank ones left out. */
function columnKeys({ headers, columns }: DealSheet): string[] {
  return headers.map((header, offset) => columns[offset]?.key ?? header).filter((key) => key.trim() !== "");
}

/**
 * Findings come sorted by row and column position, and by the order of the rules within one cell. As data they are
 * sorted by rule id within one cell, so that whoever reads them can tell the order without our list of rules.
 */
function sortedByRuleId(findings: readonly Finding[]): Finding[] {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = JSON.stringify([finding.row, finding.column, finding.params.position ?? null]);
    const here = places.get(place);
    if (here === undefined) places.set(place, [finding]);
    else here.push(finding);
  }
  return [...places.values()].flatMap((here) => here.sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)));
}

function jsonFinding(finding: Finding): JsonFinding {
  const { rule, severity, row, column, value, fix } = finding;
  return { rule, severity, row, column, value, message: message(finding), fix: fix ?? null };
}
