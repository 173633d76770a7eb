import type { CsvErrorCode } from "../csv/csv-error";
import type { CsvProblem } from "../csv/parse-records";
import { LONGEST_TEXT, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, type WorksheetObstacle } from "../csv/worksheet-obstacle";
import { message } from "../findings/message";
import { grouped } from "../findings/plural";
import { wrongFileFinding } from "../rules/wrong-file";
import { cellAddress } from "../sheet/a1";
import type { OtherFile } from "../sheet/other-files";

/** Why the bytes of a file are not read, and the way on. */
export function csvErrorMessage(name: string, code: CsvErrorCode): string {
  switch (code) {
    case "spreadsheet":
      return `${name} is an Excel workbook. Open it in Excel itself, then press Check sheet there.`;
    case "binary":
      return `${name} is not a text file. Choose the CSV file that you downloaded from Partner Center.`;
    case "too-large":
      return `${name} has more cells than can be checked. Split it into several files, then import them one by one.`;
    case "encoding":
      return `The letters of ${name} are damaged: they are not what its own first bytes say. Save it as CSV UTF-8 again.`;
  }
}

/** Why a file with readable cells is not imported: it is another Partner Center file, or something else altogether. */
export function wrongFileMessage(name: string, looksLike: OtherFile | undefined): string {
  return looksLike === undefined
    ? `${name} is not a co-sell file: none of its first 20 rows holds the headers. Choose a co-sell template or download.`
    : `${name} was not imported. ${message(wrongFileFinding(looksLike))}`;
}

/** Why the cells of a file cannot stand in a worksheet. */
export function obstacleMessage(name: string, obstacle: WorksheetObstacle, headers: readonly string[]): string {
  switch (obstacle.kind) {
    case "rows":
      return tooMany(name, obstacle.count, "rows", MOST_ROWS, "a worksheet");
    case "columns":
      return tooMany(name, obstacle.count, "columns", MOST_COLUMNS, "a worksheet");
    case "cells":
      return tooMany(name, obstacle.count, "cells", MOST_CELLS, "what can be checked at once");
    case "text":
      return (
        `Row ${grouped(obstacle.row)} of ${name} has ${grouped(obstacle.length)} characters in ` +
        `${headers[obstacle.column] ?? cellAddress(obstacle.row, obstacle.column)}; an Excel cell holds at most ` +
        `${grouped(LONGEST_TEXT)}. Shorten that text in the file, then import it again. Nothing was imported.`
      );
  }
}

function tooMany(name: string, count: number, what: string, most: number, place: string): string {
  return `${name} has ${grouped(count)} ${what}; ${place} has room for ${grouped(most)}. Split the file, then import the parts.`;
}

/** What was read with tolerance, so that a person can compare it with the file. */
export function problemMessage(problems: readonly CsvProblem[], headers: readonly string[]): string {
  const [first] = problems;
  if (first === undefined) return "";
  const where = `Row ${grouped(first.row)}, ${headers[first.column] ?? cellAddress(first.row, first.column)}`;
  const what =
    first.code === "unclosed-quote"
      ? "has a quotation mark that is never closed, so what follows may be in the wrong cells"
      : "has a quotation mark out of place";
  const others = problems.length === 1 ? "" : `, and ${grouped(problems.length - 1)} more`;
  return `${where} ${what}${others}: compare it with the file.`;
}
