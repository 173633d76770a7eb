import { CsvError } from "./csv-error";
import { decode, type Encoding } from "./decode";
import { findDelimiter, type Delimiter } from "./delimiter";
import { parseRecords, type CsvProblem, type LineEnding } from "./parse-records";

/** A CSV file as text cells, and how it was written. */
export interface CsvFile {
  /** Row by row, all rows of one length: short ones are filled up with `""`. */
  readonly cells: readonly (readonly string[])[];
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly delimiter: Delimiter;
  readonly lineEnding: LineEnding;
  /** What was read with tolerance, in the order of the file. */
  readonly problems: readonly CsvProblem[];
}

/**
 * Reads the bytes of a CSV (or tab-separated) file as rules.md §6 says. Every cell is text: nothing is turned into a
 * number or a date. An empty file has no cells.
 * @throws CsvError when the bytes are a workbook, not text, or in a broken encoding, or when filling up the rows would
 * take more cells than memory has room for (a single long line does that to a file of many short ones).
 */
export function readCsv(bytes: Uint8Array): CsvFile {
  const { text, encoding, bom } = decode(bytes);
  const delimiter = findDelimiter(text);
  const { records, lineEnding, problems } = parseRecords(text, delimiter);
  return { cells: rectangular(records), encoding, bom, delimiter, lineEnding, problems };
}

/** Four worksheets full of what can be checked at once. */
const MOST_CELLS = 20_000_000;

/** Fills up short records in place. */
function rectangular(records: string[][]): string[][] {
  const width = records.reduce((widest, record) => Math.max(widest, record.length), 0);
  if (width * records.length > MOST_CELLS) throw new CsvError("too-large");
  for (const record of records) while (record.length < width) record.push("");
  return records;
}
