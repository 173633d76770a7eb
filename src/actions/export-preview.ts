import { csvFileName } from "../csv/file-names";
import { planExportInSteps, planFiles, sortRecords, type ExportPlan, type LeftOutReason } from "../csv/plan";
import type { LastCheck, State } from "./state";

/** A reason that a person may overrule. What the service refuses in any case is not among them. */
export type OverridableReason = Exclude<LeftOutReason, "locked">;

export interface ExportOptions {
  readonly overrides: ReadonlySet<OverridableReason>;
  readonly includesUnknownColumns: boolean;
  /** Whether the file begins with a byte order mark. */
  readonly bom: boolean;
  /** The file's name as a person has typed it, with or without ending; blank for the worksheet's name. */
  readonly fileName: string;
}

/**
 * Unchanged deals are left out where the baseline is what Partner Center has: imported, or confirmed by a person. What had
 * been changed before a first check is not known; there they go along unless a person leaves them out: sending them again
 * does no harm, losing them would. Deals that were exported before go along too, because nobody knows whether that file was
 * uploaded: the page says so.
 */
export function defaultExportOptions(
  { baselines }: Pick<State, "baselines">,
  { identity }: Pick<LastCheck, "identity">,
): ExportOptions {
  const origin = baselines.get(identity.id)?.kept?.origin ?? "first-check";
  const overrides = new Set<OverridableReason>(origin === "first-check" ? ["exported", "unchanged"] : ["exported"]);
  return { overrides, includesUnknownColumns: false, bom: true, fileName: "" };
}

/** The records that one reason concerns, whether they are left out for it or go along all the same. */
export interface ReasonRows {
  readonly reason: LeftOutReason;
  /** 1-based worksheet rows. */
  readonly rows: readonly number[];
  readonly isOverruled: boolean;
}

/** A file as text, to be copied where Excel cannot save files. */
export interface FileText {
  readonly name: string;
  readonly text: string;
}

/** A file that was handed to the person. Whether it was saved Excel does not tell. */
export interface HandedOver {
  readonly name: string;
  readonly records: number;
  /** How many of its records only have their customer accounts searched. */
  readonly searched: number;
}

/** What an export would do, before and while it is done. */
export interface ExportPreview {
  readonly options: ExportOptions;
  /** The name that a file has, without ending, as long as nobody has typed one. */
  readonly defaultName: string;
  readonly plan: ExportPlan;
  readonly reasons: readonly ReasonRows[];
  /** The names of the files that were handed over since the plan was made. */
  readonly saved: readonly string[];
  readonly fileText: FileText | undefined;
  /** The files that were handed over since the export was opened, also those of an earlier plan. */
  readonly handedOver: readonly HandedOver[];
}

const REASONS: readonly LeftOutReason[] = ["errors", "exported", "locked", "succeeded", "unchanged"];

/**
 * Plans the export of the last check's sheet. Pauses after each record: see `inSteps`. `exportedRows`: the 1-based worksheet
 * rows of records that are in a file already.
 */
export function* previewExport(
  { dealSheet, findings }: LastCheck,
  options: ExportOptions,
  exportedRows: ReadonlySet<number>,
): Generator<undefined, ExportPreview> {
  const hasEarlierBaseline = dealSheet.baseline !== undefined;
  const plan = yield* planExportInSteps(dealSheet, findings, {
    overrides: options.overrides,
    includeUnknownColumns: options.includesUnknownColumns,
    hasEarlierBaseline,
    exportedRows,
    fileName: fileNameOf(options, dealSheet.sheet.name),
  });
  const reasons: ReasonRows[] = [];
  for (const reason of REASONS) {
    const isOverruled = reason !== "locked" && options.overrides.has(reason);
    const overrides = without(options.overrides, reason);
    const { leftOut } = isOverruled
      ? yield* sortRecords(dealSheet, findings, { overrides, hasEarlierBaseline, exportedRows })
      : plan;
    const rows = leftOut.flatMap((each) => (each.reason === reason ? [each.deal.row] : []));
    if (rows.length > 0) reasons.push({ reason, rows, isOverruled });
  }
  return {
    options,
    defaultName: csvFileName(dealSheet.sheet.name).replace(/\.csv$/, ""),
    plan,
    reasons,
    saved: [],
    fileText: undefined,
    handedOver: [],
  };
}

/** The same records under another name, or with or without the mark: nothing is planned anew, which takes a while. */
export function previewWith(
  { dealSheet }: LastCheck,
  preview: ExportPreview,
  change: Pick<Partial<ExportOptions>, "bom" | "fileName">,
): ExportPreview {
  const options = { ...preview.options, ...change };
  const files = planFiles(preview.plan.records, fileNameOf(options, dealSheet.sheet.name));
  return { ...preview, options, plan: { ...preview.plan, files }, saved: [], fileText: undefined };
}

function fileNameOf({ fileName }: ExportOptions, sheetName: string): string {
  return csvFileName(fileName.trim() === "" ? sheetName : fileName);
}

function without<Item>(items: ReadonlySet<Item>, left: unknown): ReadonlySet<Item> {
  return new Set([...items].filter((item) => item !== left));
}
