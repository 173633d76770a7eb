import type { Finding } from "../findings/finding";
import { textOf, type DealRecord, type DealSheet } from "../sheet/deal-sheet";
import { atOnce } from "./at-once";
import { effectsInSteps, type Effect } from "./effects";
import { ERRORS } from "./export-cells";
import { csvFileName, fileNames } from "./file-names";
import { isChanged } from "../sheet/is-changed";
import { planColumns, type ColumnPlan } from "./plan-columns";
import { preflight, type Preflight } from "./preflight";

/**
 * Why a record stays out of the export: the service refuses it (`locked`), it succeeded in the last upload and nobody has
 * changed it since (`succeeded`), it has errors (`errors`), it was exported before and an upload of both files would create
 * it twice (`exported`), or nobody changed it (`unchanged`).
 */
export type LeftOutReason = "locked" | "succeeded" | "errors" | "exported" | "unchanged";

export interface LeftOutRecord {
  readonly deal: DealRecord;
  /** The first reason that counts, in the order of `LeftOutReason`. */
  readonly reason: LeftOutReason;
}

/** One file of the export: at most 1,000 records. */
export interface PlannedFile {
  readonly name: string;
  /** The 1-based worksheet rows of its records. */
  readonly rows: readonly number[];
}

/** What an export will contain and what the upload of it will do: plain data, nothing is made yet. */
export interface ExportPlan {
  /** The records to send, in the sheet's order. */
  readonly records: readonly DealRecord[];
  readonly leftOut: readonly LeftOutRecord[];
  readonly columns: ColumnPlan;
  /** None when there is no record to send. */
  readonly files: readonly PlannedFile[];
  /** What the upload will do, with the rows; `preflight` has the numbers. */
  readonly effects: readonly Effect[];
  readonly preflight: Preflight;
  /** Warnings about the records to send. */
  readonly warnings: number;
  /** Errors about the file as a whole (an old template, a missing column): the service may refuse all of it. */
  readonly fileErrors: readonly Finding[];
}

export interface PlanOptions {
  /** Reasons that a person has overruled. `locked` cannot be. */
  readonly overrides?: ReadonlySet<Exclude<LeftOutReason, "locked">>;
  readonly includeUnknownColumns?: boolean;
  /** Whether `dealSheet.baseline` tells what the service knows; else every open deal counts as changed. */
  readonly hasEarlierBaseline: boolean;
  /** The 1-based worksheet rows of records that are in a file already which the person was given. */
  readonly exportedRows?: ReadonlySet<number>;
  /** The file's name, with ending; made from the sheet's name when absent. */
  readonly fileName?: string;
}

/** What one upload takes (rules.md §7). */
const RECORDS_A_FILE = 1000;

/** The records of a sheet, those to send and those that stay out, both in the sheet's order. */
export type SortedRecords = Pick<ExportPlan, "records" | "leftOut">;

/** Plans the export of a checked sheet (rules.md §7). `findings` are those of the whole sheet. */
export function planExport(dealSheet: DealSheet, findings: readonly Finding[], options: PlanOptions): ExportPlan {
  return atOnce(planExportInSteps(dealSheet, findings, options));
}

/** `planExport` for a large sheet, which takes a while: pauses after each record. */
export function* planExportInSteps(
  dealSheet: DealSheet,
  findings: readonly Finding[],
  options: PlanOptions,
): Generator<undefined, ExportPlan> {
  const { records, leftOut } = yield* sortRecords(dealSheet, findings, options);
  const sent = new Set(records.map(({ row }) => row));
  const effects = yield* effectsInSteps(records, options.hasEarlierBaseline ? dealSheet.baseline : undefined);
  const isSent = ({ row }: Finding): boolean => row !== null && sent.has(row);
  return {
    records,
    leftOut,
    columns: planColumns(dealSheet, options.includeUnknownColumns ?? false),
    files: planFiles(records, options.fileName ?? csvFileName(dealSheet.sheet.name)),
    effects,
    preflight: preflight(records, effects),
    warnings: findings.filter((finding) => finding.severity === "warning" && isSent(finding)).length,
    fileErrors: findings.filter(
      ({ severity, row }) => severity === "error" && (row === null || row <= dealSheet.headerRow),
    ),
  };
}

/** Sorts the records into those to send and those that stay out, each with its reason. Pauses after each record. */
export function* sortRecords(
  dealSheet: DealSheet,
  findings: readonly Finding[],
  options: Pick<PlanOptions, "overrides" | "hasEarlierBaseline" | "exportedRows">,
): Generator<undefined, SortedRecords> {
  const faulty = rowsWith("error", findings);
  const isProcessed = dealSheet.records.some((deal) => textOf(deal, ERRORS) !== "");
  const reasonFor = (deal: DealRecord): LeftOutReason | undefined => {
    if (deal.class === "locked") return "locked";
    const overruled = (reason: Exclude<LeftOutReason, "locked">): boolean => options.overrides?.has(reason) ?? false;
    const isUpdate = deal.class === "update";
    // What the service has sent back with a message it did not take over, whatever the baseline says.
    const isRefused = textOf(deal, ERRORS) !== "";
    const isDone = isProcessed && isUpdate && !isRefused && !overruled("succeeded");
    // What a person has changed since is not done, be it of an upload that has succeeded.
    if (isDone && !(options.hasEarlierBaseline && isChanged(deal, dealSheet))) return "succeeded";
    if (faulty.has(deal.row) && !overruled("errors")) return "errors";
    // To update a deal twice does no harm.
    if (!isUpdate && (options.exportedRows?.has(deal.row) ?? false) && !overruled("exported")) return "exported";
    const canBeUnchanged = options.hasEarlierBaseline && isUpdate && !isRefused && !overruled("unchanged");
    return canBeUnchanged && !isChanged(deal, dealSheet) ? "unchanged" : undefined;
  };

  const records: DealRecord[] = [];
  const leftOut: LeftOutRecord[] = [];
  for (const deal of dealSheet.records) {
    const reason = reasonFor(deal);
    if (reason === undefined) records.push(deal);
    else leftOut.push({ deal, reason });
    yield;
  }
  return { records, leftOut };
}

function rowsWith(severity: Finding["severity"], findings: readonly Finding[]): ReadonlySet<number> {
  return new Set(
    findings.flatMap((finding) => (finding.severity === severity && finding.row !== null ? [finding.row] : [])),
  );
}

/** The files that the records are split into, by the name that one file would have. */
export function planFiles(records: readonly DealRecord[], name: string): PlannedFile[] {
  if (records.length === 0) return [];
  const names = fileNames(name, Math.ceil(records.length / RECORDS_A_FILE));
  return names.map((each, index) => ({
    name: each,
    rows: records.slice(index * RECORDS_A_FILE, (index + 1) * RECORDS_A_FILE).map(({ row }) => row),
  }));
}
