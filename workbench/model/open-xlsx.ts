import type { Cell, CellValue as FileValue, Worksheet as FileSheet } from "exceljs";
import type { CellValue } from "./types";
import { Workbook } from "./workbook";
import type { LoadedCell, Worksheet } from "./worksheet";
import { xlsxStyle } from "./xlsx-style";
import { xlsxValidations } from "./xlsx-validation";

/** Pixels of a character of the default font, and of a column's padding; 4 pixels are 3 points. */
const POINTS_A_CHARACTER = 5.25;
const POINTS_OF_PADDING = 3.75;
const DAY_MS = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;
const OFFSET_1904 = 1462;

/**
 * The workbook in an .xlsx file: values, formulas with their last results, formats, list validations, hidden sheets,
 * widths, panes, and the date system. Conditional formats, charts and all else are not read.
 * @throws Error when the bytes are no .xlsx file
 */
export async function openXlsx(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  const module = await import("exceljs");
  // Node gives a CommonJS module as `default`, a bundler its members
  const { Workbook: FileWorkbook } = "default" in module ? (module.default as typeof module) : module;
  const file = new FileWorkbook();
  await file.xlsx.load(bytes.slice().buffer);

  const use1904 = file.properties.date1904;
  const sheetNames = file.worksheets.map(({ name }) => name);
  const workbook = new Workbook({ fileName, use1904, sheetNames });
  file.worksheets.forEach((fileSheet, index) => {
    const sheet = workbook.sheets[index];
    if (sheet !== undefined) readSheet(fileSheet, sheet, use1904);
  });
  const visibility = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
  file.worksheets.forEach(({ state }, index) => {
    workbook.sheets[index]?.setVisibility(visibility[state]);
  });
  workbook.clearUndo();
  return workbook;
}

function readSheet(file: FileSheet, sheet: Worksheet, use1904: boolean): void {
  for (let number = 1; number <= file.columnCount; number++) {
    const { width, hidden, numFmt } = file.getColumn(number);
    const column = number - 1;
    if (width !== undefined) sheet.setColumnWidth(column, 1, width * POINTS_A_CHARACTER + POINTS_OF_PADDING);
    if (hidden) sheet.setColumnsHidden(column, 1, true);
    if (numFmt) sheet.setStyle({ row: 0, column, rows: 1_048_576, columns: 1 }, { numberFormat: numFmt });
  }
  const cells: LoadedCell[] = [];
  file.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell, number) => {
      cells.push(readCell(cell, row.number - 1, number - 1, use1904));
    });
  });
  sheet.fill(cells);
  file.eachRow((row) => {
    if (row.hidden) sheet.setRowsHidden(row.number - 1, 1, true);
  });
  for (const { areas, ...settings } of xlsxValidations(file)) sheet.setValidation(areas, settings);
  // a sheet without views has null here, whatever the declared type says
  const [view] = (file.views as typeof file.views | null) ?? [];
  if (view?.state === "frozen") sheet.freeze(view.ySplit ?? 0, view.xSplit ?? 0);
}

function readCell(cell: Cell, row: number, column: number, use1904: boolean): LoadedCell {
  const style = xlsxStyle(cell);
  // a merged cell repeats the value of its first one
  if (cell.isMerged && cell.master !== cell) return { row, column, value: "", style };
  const formula = cell.formula as string | undefined;
  const value = plainValue(formula ? cell.result : cell.value, use1904);
  return { row, column, value, style, ...(formula ? { formula: `=${formula}` } : {}) };
}

function plainValue(value: FileValue | undefined, use1904: boolean): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  // the library turns serial numbers into dates by their format; this is its way back
  if (value instanceof Date) return value.getTime() / DAY_MS + UNIX_EPOCH_SERIAL - (use1904 ? OFFSET_1904 : 0);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("text" in value) return plainValue(value.text, use1904);
  return "result" in value ? plainValue(value.result, use1904) : "";
}
