import { openCsv, type CsvReading } from "../../model/open-csv";
import { cellRect } from "../../model/address";
import type { Workbook } from "../../model/workbook";

/** A file as bytes, from disk or from the server. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a CSV's fields become cells: as text, or converted as Excel does on opening. */
export type OpenAs = "text" | "excel";

const READINGS: Readonly<Record<OpenAs, CsvReading>> = { text: "as-text", excel: "as-excel" };

export function isCsv(fileName: string): boolean {
  return /\.(csv|txt|tsv)$/i.test(fileName);
}

/** Puts the file's content in place of the workbook's. Rejects with words for the person when the file cannot be read. */
export async function openWorkbook(workbook: Workbook, { name, bytes }: SourceFile, openAs: OpenAs): Promise<void> {
  if (!isCsv(name) && !/\.xlsx$/i.test(name)) throw new Error(`${name} is neither a .csv nor an .xlsx file.`);
  const opened = isCsv(name) ? openCsv(bytes, READINGS[openAs], name) : await openXlsxFile(bytes, name);
  if (isCsv(name)) fitColumns(opened);
  workbook.replaceWith(opened);
}

/** The reader of .xlsx is large and seldom needed: a chunk of its own. */
async function openXlsxFile(bytes: Uint8Array, name: string): Promise<Workbook> {
  const { openXlsx } = await import("../../model/open-xlsx");
  return openXlsx(bytes, name);
}

const POINTS_PER_CHARACTER = 5.4;
const WIDEST = 150;
const NARROWEST = 48;
const ROWS_LOOKED_AT = 20;

/** A CSV says nothing of widths: columns as wide as what stands in their first rows, so that the sheet can be read. */
function fitColumns(workbook: Workbook): void {
  const sheet = workbook.activeSheet;
  const used = sheet.usedRange(true) ?? cellRect(0, 0);
  const texts = sheet.texts({ ...used, rows: Math.min(used.rows, ROWS_LOOKED_AT) });
  for (let index = 0; index < used.columns; index++) {
    const longest = Math.max(...texts.map((row) => row[index]?.length ?? 0));
    const width = Math.min(WIDEST, Math.max(NARROWEST, longest * POINTS_PER_CHARACTER + 12));
    sheet.setColumnWidth(used.column + index, 1, width);
  }
}
