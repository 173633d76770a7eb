/**
 * Why bytes are not read as text: `spreadsheet` an Excel workbook (.xlsx or .xls), `binary` no text at all,
 * `encoding` text that its own byte order mark or its bytes contradict, `too-large` more cells than memory has room for.
 */
export type CsvErrorCode = "spreadsheet" | "binary" | "encoding" | "too-large";

/** A file that cannot be read as CSV. What a person is told goes by the code. */
export class CsvError extends Error {
  override readonly name = "CsvError";
  constructor(
    readonly code: CsvErrorCode,
    options?: ErrorOptions,
  ) {
    super(`Not read as CSV: ${code}`, options);
  }
}
