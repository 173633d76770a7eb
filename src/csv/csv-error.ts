/**
 * Why bytes are not read as text: `spreadsheet` an Excel workbook (.xlsx or .xls), `binary` no text at all,
 * `encoding` text that its own byte order mark or its bytes contradict, `too-large` more cells than memory has room for.
 */
export type CsvErrorCode = "spreadsheet" | "binary" | "encoding" | "too-large";

const SENTENCES: Record<CsvErrorCode, string> = {
  spreadsheet: "This is an Excel workbook, not a CSV file.",
  binary: "This is not a text file.",
  "too-large": "This file has more cells than can be checked. Split it into several files.",
  encoding:
    "This file's characters are damaged: they are neither UTF-8, UTF-16 nor Windows-1252. Save it again as CSV UTF-8.",
};

/** A file that cannot be read as CSV: a code, and one sentence for the person. */
export class CsvError extends Error {
  override readonly name = "CsvError";
  constructor(
    readonly code: CsvErrorCode,
    options?: ErrorOptions,
  ) {
    super(SENTENCES[code], options);
  }
}
