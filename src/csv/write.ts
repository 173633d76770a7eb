export interface WriteOptions {
  /** Whether a byte order mark comes first, so that Excel reads UTF-8 when it opens the file by itself. */
  readonly bom: boolean;
}

const BOM = "\uFEFF";

/**
 * What must stand in quotes: RFC 4180's four characters; white space at either end, which lenient readers drop (a leading
 * byte order mark is white space too); and semicolons and tabs, so that a reader that guesses the delimiter guesses right.
 */
const NEEDS_QUOTES = /["\r\n,;\t]|^\s|\s$/;

/**
 * Writes rows as a CSV file: UTF-8, commas, CRLF, quotes where needed, a final line break. All rows get as many fields
 * as the longest has. Cells are written exactly; only a lone surrogate (half a character, see `hasLoneSurrogate`) has no
 * UTF-8 form and becomes U+FFFD.
 */
export function writeCsv(rows: readonly (readonly string[])[], options: WriteOptions): Uint8Array {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return encodeLines(
    rows.map((row) => csvLine(row, width)),
    options,
  );
}

/** A file of lines as `csvLine` writes them. */
export function encodeLines(lines: readonly string[], { bom }: WriteOptions): Uint8Array {
  return new TextEncoder().encode((bom ? BOM : "") + lines.join(""));
}

/** Whether a text holds half a surrogate pair, which no encoding of Unicode can write. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

/** One row as it stands in a file, with as many fields as `width` says and its line break. */
export function csvLine(row: readonly string[], width: number): string {
  // One empty field alone would be a blank line, which is no record.
  if (width === 1 && (row[0] ?? "") === "") return '""\r\n';
  const fields = row.map(field);
  while (fields.length < width) fields.push("");
  return `${fields.join(",")}\r\n`;
}

function field(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
