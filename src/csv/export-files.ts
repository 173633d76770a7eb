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

/** The files of a plan: the sheet's own headers verbatim, and the planned records. `name`: only the file of that name. */
export function exportFiles(
  dealSheet: DealSheet,
  plan: ExportPlan,
  options: WriteOptions,
  name?: string,
): ExportFile[] {
  const { kept } = plan.columns;
  const dealOfRow = new Map(plan.records.map((deal) => [deal.row, deal]));
  const wanted = plan.files.filter((file) => name === undefined || file.name === name);
  return wanted.map((file) => {
    const deals = file.rows.flatMap((row) => dealOfRow.get(row) ?? []);
    const lines = deals.map((deal) => fileLine(deal, kept, dealSheet));
    const inexact = deals.flatMap(({ row }, index) =>
      kept.filter((_, at) => hasLoneSurrogate(lines[index]?.[at] ?? "")).map(({ header }) => ({ row, header })),
    );
    return { name: file.name, bytes: writeCsv([kept.map(({ header }) => header), ...lines], options), inexact };
  });
}

/** The texts of a record in a file, column by column. */
export function fileLine(deal: DealRecord, kept: readonly ExportColumn[], dealSheet: DealSheet): string[] {
  return kept.map((column) => textAt(deal, column, dealSheet));
}

function textAt(deal: DealRecord, { position }: ExportColumn, { sheet, columns }: DealSheet): string {
  const format = formatAt(sheet, deal.row - sheet.firstRow, position);
  return exportText(deal.cells[position] ?? "", format, columns[position]);
}
