import type { CsvErrorCode } from "../csv/csv-error";
import type { CsvProblem } from "../csv/parse-records";
import { LONGEST_TEXT, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, type WorksheetObstacle } from "../csv/worksheet-obstacle";
import { message } from "../findings/message";
import { wrongFileFinding } from "../rules/wrong-file";
import { cellAddress } from "../sheet/a1";
import type { OtherFile } from "../sheet/other-files";
import type { Words } from "../words/words";

type ImportWords = Pick<Words, "fileImport">;

/** Why the bytes of a file are not read, and the way on. */
export function csvErrorMessage(name: string, code: CsvErrorCode, { fileImport }: ImportWords): string {
  return fileImport.bytes[code](name);
}

/** Why a file with readable cells is not imported: it is another Partner Center file, or something else altogether. */
export function wrongFileMessage(
  name: string,
  looksLike: OtherFile | undefined,
  words: ImportWords & Pick<Words, "messages">,
): string {
  return looksLike === undefined
    ? words.fileImport.notCoSell(name)
    : words.fileImport.otherFile(name, message(wrongFileFinding(looksLike), words));
}

/** Why the cells of a file cannot stand in a worksheet. */
export function obstacleMessage(
  name: string,
  obstacle: WorksheetObstacle,
  headers: readonly string[],
  { fileImport }: ImportWords,
): string {
  switch (obstacle.kind) {
    case "rows":
      return fileImport.rows(name, obstacle.count, MOST_ROWS);
    case "columns":
      return fileImport.columns(name, obstacle.count, MOST_COLUMNS);
    case "cells":
      return fileImport.cells(name, obstacle.count, MOST_CELLS);
    case "text":
      return fileImport.text(name, obstacle.row, placeOf(obstacle, headers), obstacle.length, LONGEST_TEXT);
  }
}

/** What was read with tolerance, so that a person can compare it with the file. */
export function problemMessage(
  problems: readonly CsvProblem[],
  headers: readonly string[],
  { fileImport }: ImportWords,
): string {
  const [first] = problems;
  if (first === undefined) return "";
  return fileImport.problems[first.code](first.row, placeOf(first, headers), problems.length - 1);
}

function placeOf(
  { row, column }: { readonly row: number; readonly column: number },
  headers: readonly string[],
): string {
  return headers[column] ?? cellAddress(row, column);
}
