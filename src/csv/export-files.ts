import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import { formatAt } from "../sheet/sheet";
import { exportText } from "./export-cells";
import type { ExportPlan } from "./plan";
import type { ExportColumn } from "./plan-columns";
import { hasLoneSurrogate, writeCsv, type WriteOptions } from "./write";

/** A file ready to be saved. */
export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Cells that UTF-8 cannot write exactly: half a character (a lone surrogate) in them became U+FFFD. */
  readonly inexact: readonly { readonly row: number; readonly header: string }[];
}

/** The files of a plan: the sheet's own headers verbatim, and the planned records. */
export function exportFiles(dealSheet: DealSheet, plan: ExportPlan, options: WriteOptions): ExportFile[] {
  const { kept } = plan.columns;
  const dealOfRow = new Map(plan.records.map((deal) => [deal.row, deal]));
  return plan.files.map(({ name, rows }) => {
    const deals = rows.flatMap((row) => dealOfRow.get(row) ?? []);
    const lines = deals.map((deal) => kept.map((column) => textAt(deal, column, dealSheet)));
    const inexact = deals.flatMap(({ row }, index) =>
      kept.filter((_, at) => hasLoneSurrogate(lines[index]?.[at] ?? "")).map(({ header }) => ({ row, header })),
    );
    return { name, bytes: writeCsv([kept.map(({ header }) => header), ...lines], options), inexact };
  });
}

function textAt(deal: DealRecord, { position }: ExportColumn, { sheet, columns }: DealSheet): string {
  const format = formatAt(sheet, deal.row - sheet.firstRow, position);
  return exportText(deal.cells[position] ?? "", format, columns[position]);
}
