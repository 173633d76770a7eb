import type { Formats } from "../formats";

/** What is said when a CSV file is imported, or why it is not. `name` is always the file's. */
export const fileImport = ({ number, count, quoted }: Formats) => ({
  oneAtATime: "Import one file at a time.",
  tooLarge: (name: string) => `${name} is larger than 50 MB. Split it into several files, then import them one by one.`,
  unreadable: (name: string) => `${name} could not be read. If it was moved or renamed, or is a folder, choose again.`,
  stopped: "The import was stopped. No sheet was added.",
  done: (name: string, sheet: string, records: number) =>
    `${name} is in the new sheet ${quoted(sheet)}: ${count(records, "record", "records")}.`,
  /** Why bytes are not read as text, and the way on. */
  bytes: {
    spreadsheet: (name: string) =>
      `${name} is an Excel workbook. Open it in Excel itself, then press Check sheet there.`,
    binary: (name: string) =>
      `${name} is not a text file. Choose the CSV file that you downloaded from Partner Center.`,
    "too-large": (name: string) =>
      `${name} has more cells than can be checked. Split it into several files, then import them one by one.`,
    encoding: (name: string) =>
      `The letters of ${name} are damaged: they are not what its own first bytes say. Save it as CSV UTF-8 again.`,
  },
  empty: (name: string) => `${name} is empty.`,
  notCoSell: (name: string) =>
    `${name} is not a co-sell file: none of its first 20 rows holds the headers. Choose a co-sell template or download.`,
  otherFile: (name: string, finding: string) => `${name} was not imported. ${finding}`,
  /** Why the cells do not fit into a worksheet. */
  rows: (name: string, rows: number, most: number) =>
    `${name} has ${number(rows)} rows; a worksheet has room for ${number(most)}. Split the file, then import the parts.`,
  columns: (name: string, columns: number, most: number) =>
    `${name} has ${number(columns)} columns; a worksheet has room for ${number(most)}. Split the file, then import the parts.`,
  cells: (name: string, cells: number, most: number) =>
    `${name} has ${number(cells)} cells; what can be checked at once has room for ${number(most)}. Split the file, then import the parts.`,
  text: (name: string, row: number, column: string, characters: number, most: number) =>
    `Row ${number(row)} of ${name} has ${number(characters)} characters in ${column}; an Excel cell holds at most ` +
    `${number(most)}. Shorten that text in the file, then import it again. Nothing was imported.`,
  /** What was read with tolerance. */
  problems: {
    "unclosed-quote": (row: number, column: string, others: number) =>
      `Row ${number(row)}, ${column} has a quotation mark that is never closed, so what follows may be in the wrong cells${and(others, number)}: compare it with the file.`,
    "stray-quote": (row: number, column: string, others: number) =>
      `Row ${number(row)}, ${column} has a quotation mark out of place${and(others, number)}: compare it with the file.`,
  },
});

function and(others: number, number: Formats["number"]): string {
  return others === 0 ? "" : `, and ${number(others)} more`;
}
