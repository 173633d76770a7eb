import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import { formatAt } from "../sheet/sheet";
import { atOnce } from "./at-once";
import { exportText } from "./export-cells";
import type { ExportPlan, PlannedFile } from "./plan";
import type { ExportColumn } from "./plan-columns";
import { csvLine, encodeLines, hasLoneSurrogate, type WriteOptions } from "./write";

/** A file ready to be saved. */
export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Cells that UTF-8 cannot write exactly: half a character (a lone surrogate) in them became U+FFFD. */
  readonly inexact: readonly { readonly row: number; readonly header: string }[];
}

/** The files of a plan: the sheet's own headers verbatim, and the planned records. */
export function exportFiles(dealSheet: DealSheet, plan: ExportPlan, options: WriteOptions): ExportFile[] {
  return plan.files.map((file) => atOnce(exportFileInSteps(dealSheet, plan, file, options)));
}

/** One file of a plan. A thousand records take a while to write out: it pauses after each. */
export function* exportFileInSteps(
  dealSheet: DealSheet,
  { columns: { kept }, records }: ExportPlan,
  { name, rows }: PlannedFile,
  options: WriteOptions,
): Generator<undefined, ExportFile> {
  const wanted = new Set(rows);
  const line = (texts: readonly string[]): string => csvLine(texts, kept.length);
  const lines = [line(kept.map(({ header }) => header))];
  const inexact: ExportFile["inexact"][number][] = [];
  for (const deal of records) {
    if (!wanted.has(deal.row)) continue;
    const texts = fileLine(deal, kept, dealSheet);
    for (const [at, { header }] of kept.entries()) {
      if (hasLoneSurrogate(texts[at] ?? "")) inexact.push({ row: deal.row, header });
    }
    lines.push(line(texts));
    yield;
  }
  return { name, bytes: encodeLines(lines, options), inexact };
}

/** The texts of a record in a file, column by column. */
export function fileLine(deal: DealRecord, kept: readonly ExportColumn[], dealSheet: DealSheet): string[] {
  return kept.map((column) => textAt(deal, column, dealSheet));
}

function textAt(deal: DealRecord, { position }: ExportColumn, { sheet, columns }: DealSheet): string {
  const format = formatAt(sheet, deal.row - sheet.firstRow, position);
  return exportText(deal.cells[position] ?? "", format, columns[position]);
}
