import Papa from "papaparse";
import { MAX_ROWS } from "./address";
import { sheetNameOfFile } from "./sheet-name";
import { Workbook, type WorkbookOptions } from "./workbook";

/** `as-excel` reads numbers, dates and formulas out of the fields, as opening the file does; `as-text` keeps them. */
export type CsvReading = "as-excel" | "as-text";

const DELIMITERS = [",", ";", "\t", "|"];

/**
 * A workbook with the one sheet that the file makes, named after it. UTF-8 (with or without byte order mark), UTF-16 with
 * one, else Windows-1252; the delimiter is guessed, unless a first line `sep=;` says it.
 */
export function openCsv(
  bytes: Uint8Array,
  how: CsvReading,
  fileName: string,
  options: Pick<WorkbookOptions, "currentYear"> = {},
): Workbook {
  const records = parseRecords(decodeText(bytes));
  const workbook = new Workbook({ ...options, fileName, sheetNames: [sheetNameOfFile(fileName)] });
  const columns = records.reduce((most, record) => Math.max(most, record.length), 0);
  const sheet = workbook.activeSheet;
  if (columns > 0) {
    if (how === "as-text") sheet.setStyle({ row: 0, column: 0, rows: MAX_ROWS, columns }, { numberFormat: "@" });
    sheet.fillFromCsv(records, columns);
  }
  workbook.clearUndo();
  return workbook;
}

/** @throws nothing: what is no Unicode is read as Windows-1252, in which every byte is a character */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** Bytes 0x80 to 0x9F; those that Windows-1252 leaves out are control characters. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** By hand, because the decoder of Node 20 takes Windows-1252 for ISO 8859-1 (nodejs/node#56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder("iso-8859-1").decode(bytes);

  return latin1.replaceAll(/[\x80-\x9F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

function parseRecords(text: string): string[][] {
  const [line = "", declared] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  // a final line break begins no record, and would mislead the guess
  const records = text.slice(line.length).replace(/(?:\r\n|\r|\n)$/, "");
  if (records === "") return [];
  return Papa.parse<string[]>(records, { delimitersToGuess: DELIMITERS, delimiter: declared ?? "" }).data;
}
