import { message } from "../src/findings/message";
import type { Finding, Fix } from "../src/findings/finding";
import type { CheckedSheet } from "../src/rules/check-sheet";
import { wrongFileFinding } from "../src/rules/wrong-file";
import type { DealSheet, RecordClass } from "../src/sheet/deal-sheet";
import { WORDS } from "./words";

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

/**
 * The report of a checked file as data; of a file that is no co-sell file it has no records and no columns. An empty file
 * has no header row, so it is a wrong file as well.
 */
export function jsonReport(file: string, { recognition, findings }: CheckedSheet): JsonReport {
  const dealSheet = recognition.kind === "deal-sheet" ? recognition.dealSheet : undefined;
  return {
    file,
    records: dealSheet?.records.length ?? 0,
    classes: countClasses(dealSheet),
    columns: dealSheet === undefined ? [] : columnKeys(dealSheet),
    findings: inOrder(recognition.kind === "empty" ? [wrongFileFinding(undefined)] : findings, dealSheet).map(
      jsonFinding,
    ),
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
 * By row, then column position (none first), then rule id: findings come in this order but for those of one place, which
 * stand as the rules do. Whoever reads data should not need our list of rules to know its order.
 */
function inOrder(findings: readonly Finding[], dealSheet: DealSheet | undefined): Finding[] {
  const placed = findings.map((finding) => ({ finding, place: dealSheet && placeInSheet(finding, dealSheet) }));
  return placed
    .sort(
      (a, b) =>
        (a.finding.row ?? 0) - (b.finding.row ?? 0) ||
        (a.place ?? -1) - (b.place ?? -1) ||
        (a.finding.rule < b.finding.rule ? -1 : Number(a.finding.rule > b.finding.rule)),
    )
    .map(({ finding }) => finding);
}

/** Offset of the column that a finding is about; undefined where it is about none, or about one that is missing. */
function placeInSheet({ column, params }: Finding, { sheet, positions }: DealSheet): number | undefined {
  const { position } = params;
  // Of a header that stands twice the finding itself says where it is.
  if (typeof position === "number") return position - sheet.firstColumn;
  return column === null ? undefined : positions.get(column);
}

function jsonFinding(finding: Finding): JsonFinding {
  const { rule, severity, row, column, value, fix } = finding;
  return { rule, severity, row, column, value, message: message(finding, WORDS), fix: fix ?? null };
}
