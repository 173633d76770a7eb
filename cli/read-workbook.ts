import type { CellValue, Worksheet } from "exceljs";
import type { Cell } from "../src/sheet/cell";
import { GENERAL, type Sheet } from "../src/sheet/sheet";
import { CliError } from "./cli-error";

/** Serial number of 1 January 1970 in Excel's calendar, and a day in JavaScript's time. */
const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The first worksheet of an .xlsx file, from A1 on, with number formats and the values of formulas.
 * @throws CliError when the bytes are no workbook or it has no worksheet.
 */
export async function readWorkbook(name: string, bytes: Uint8Array): Promise<Sheet> {
  // Loaded only now: it is large, and most files are text.
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  try {
    // A copy: the bytes of a small file are a window on a buffer that Node shares among many.
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  } catch (error) {
    throw new CliError(`${name} could not be read: it is damaged, protected by a password, or not an Excel workbook.`, {
      cause: error,
    });
  }
  const [worksheet] = workbook.worksheets;
  if (worksheet === undefined) throw new CliError(`${name} has no worksheet.`);
  return readWorksheet(name, worksheet);
}

function readWorksheet(name: string, worksheet: Worksheet): Sheet {
  const width = worksheet.actualColumnCount === 0 ? 0 : worksheet.columnCount;
  const cells: Cell[][] = [];
  const formats = new Map<number, string[]>();
  const formulas = new Set<number>();
  worksheet.eachRow((row, rowNumber) => {
    while (cells.length < rowNumber) cells.push(new Array<Cell>(width).fill(""));
    const values = cells[rowNumber - 1] ?? [];
    row.eachCell((cell, columnNumber) => {
      const column = columnNumber - 1;
      // Every cell of a merged range claims the value of its first.
      if (cell.isMerged && cell.master !== cell) return;
      values[column] = valueOf(cell.value);
      if (cell.formula !== "" && isFormula(cell.value)) formulas.add((rowNumber - 1) * width + column);
      // exceljs leaves the format of a plain cell undefined, whatever its types say.
      const format = (cell.numFmt as string | undefined) ?? GENERAL;
      if (format !== GENERAL) formatsOf(formats, column)[rowNumber - 1] = format;
    });
  });
  return { name, firstRow: 1, firstColumn: 0, cells, formats: filledUp(formats, cells.length), formulas };
}

/** A cell's value as Excel's `Range.values` would give it: dates as serial numbers, errors as their text. */
function valueOf(value: CellValue): Cell {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  if (value instanceof Date) return value.getTime() / MILLISECONDS_A_DAY + SERIAL_OF_1970;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return valueOf(value.text);
  if ("error" in value) return value.error;
  return valueOf(value.result);
}

function isFormula(value: CellValue): boolean {
  return typeof value === "object" && value !== null && ("formula" in value || "sharedFormula" in value);
}

function formatsOf(formats: Map<number, string[]>, column: number): string[] {
  const existing = formats.get(column);
  if (existing !== undefined) return existing;
  const made: string[] = [];
  formats.set(column, made);
  return made;
}

/** One format a row, without holes. */
function filledUp(formats: ReadonlyMap<number, readonly (string | undefined)[]>, rows: number): Map<number, string[]> {
  const filled = new Map<number, string[]>();
  for (const [column, found] of formats) {
    filled.set(
      column,
      Array.from({ length: rows }, (_, row) => found[row] ?? GENERAL),
    );
  }
  return filled;
}
