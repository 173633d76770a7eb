import { Workbook } from "../../workbench/model/workbook";
import { HEADERS, textRows } from "../sheets";

/** Cells that each get a safe fix, column by column: one mistake a cell. */
const MISTAKES: readonly (readonly [header: string, mistake: string])[] = [
  ["Currency", "usd"],
  ["Microsoft help required?", "YES"],
  ["Azure Certified Device", "yes"],
  ["Attach Services", "no"],
  ["Marketplace Purchase Intent", "yes"],
];

export interface Size {
  readonly records: number;
  readonly columns: number;
}

/** A workbook of text cells: existing deals with every cell filled, and about so many mistakes with a safe fix. */
export function dealWorkbook({ records, columns }: Size, fixes: number): Workbook {
  const rows = textRows(records, "full").map((row) => row.slice(0, columns));
  for (let number = 0; number < fixes; number++) {
    const [header, mistake] = MISTAKES[Math.floor(number / records) % MISTAKES.length] ?? ["Currency", "usd"];
    const row = rows[(number % records) + 1];
    if (row !== undefined) row[HEADERS.indexOf(header)] = mistake;
  }
  const workbook = new Workbook({ currentYear: 2026 });
  const area = { row: 0, column: 0, rows: rows.length, columns };
  workbook.activeSheet.setStyle(area, { numberFormat: "@" });
  workbook.activeSheet.write(area, rows);
  workbook.addSheet("Elsewhere").write({ row: 0, column: 0, rows: 10, columns: 5 }, pasted());
  return workbook;
}

/** Ten rows of five cells, to be pasted. */
function pasted(): string[][] {
  return Array.from({ length: 10 }, (_, row) => Array.from({ length: 5 }, (_, column) => `Pasted ${row} ${column}`));
}
