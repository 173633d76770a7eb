import { readFile } from "node:fs/promises";
import path from "node:path";
import { CsvError, type CsvErrorCode } from "../src/csv/csv-error";
import type { CsvProblem } from "../src/csv/parse-records";
import { readCsv } from "../src/csv/read";
import { cellAddress } from "../src/sheet/a1";
import { textSheet, type Sheet } from "../src/sheet/sheet";
import { CliError } from "./cli-error";
import { fileError } from "./file-error";
import { readWorkbook } from "./read-workbook";

export interface ReadFile {
  readonly sheet: Sheet;
  /** What was read with tolerance, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Reads a .csv, .txt or .xlsx file as a sheet that starts at A1.
 * @throws CliError when it cannot be read.
 */
export async function readSheet(file: string): Promise<ReadFile> {
  const bytes = await readBytes(file);
  const name = path.basename(file);
  switch (path.extname(file).toLowerCase()) {
    case ".xlsx":
      return { sheet: await readWorkbook(name, bytes), notes: [] };
    case ".csv":
    case ".txt":
      return readText(file, name, bytes);
    default:
      throw new CliError(`${file} is not a .csv, .txt or .xlsx file.`);
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw fileError("read", file, error);
  }
}

const UNREADABLE: Readonly<Record<CsvErrorCode, string>> = {
  spreadsheet: "This is an Excel workbook, not a CSV file.",
  binary: "This is not a text file.",
  "too-large": "This file has more cells than can be checked. Split it into several files.",
  encoding:
    "This file's characters are damaged: they are neither UTF-8, UTF-16 nor Windows-1252. Save it again as CSV UTF-8.",
};

function readText(file: string, name: string, bytes: Uint8Array): ReadFile {
  try {
    const { cells, problems } = readCsv(bytes);
    return { sheet: textSheet(name, cells), notes: problems.map((problem) => noteOf(file, problem)) };
  } catch (error) {
    if (error instanceof CsvError) {
      throw new CliError(`${file} could not be read. ${UNREADABLE[error.code]}`, { cause: error });
    }
    throw error;
  }
}

const PROBLEMS: Readonly<Record<CsvProblem["code"], string>> = {
  "stray-quote": "a quotation mark stands where none belongs; it was read as text",
  "unclosed-quote": "a quotation mark is never closed; it was read as text",
};

function noteOf(file: string, { code, row, column }: CsvProblem): string {
  return `${file}, ${cellAddress(row, column)}: ${PROBLEMS[code]}.`;
}
