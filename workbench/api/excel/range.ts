import { cellRect, qualifiedAddress } from "../../model/address";
import type { CellValue, Rect } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import type { ApiObject } from "../api-object";
import { gridArgument, gridOf, isUnbounded, runsOfGrid } from "./cell-grid";
import { cellPropertiesReader, stylePatchOf } from "./cell-properties";
import { mayWriteSheet } from "./checks";
import { copyCells } from "./copy-cells";
import { NavigableRange } from "./navigable-range";
import { deleteCells, insertCells } from "./range-shift";
import { RangeSort } from "./range-sort";
import { STYLE } from "./style-members";
import { valueType } from "./value-type";

/** One rectangle of cells. */
export class Range extends NavigableRange {
  static override readonly apiName = "Range";
  static override readonly scalars = [
    "address",
    "addressLocal",
    "cellCount",
    "columnCount",
    "columnHidden",
    "columnIndex",
    "formulas",
    "formulasLocal",
    "isEntireColumn",
    "isEntireRow",
    "numberFormat",
    "rowCount",
    "rowHidden",
    "rowIndex",
    "text",
    "valueTypes",
    "values",
  ];
  get rowIndex(): number {
    return this.rect.row;
  }
  get columnIndex(): number {
    return this.rect.column;
  }
  get rowCount(): number {
    return this.rect.rows;
  }
  get columnCount(): number {
    return this.rect.columns;
  }

  get values(): CellValue[][] | null {
    return isUnbounded(this.rect) ? null : this.sheet.values(this.rect);
  }
  set values(value: unknown) {
    writable(this).write(this.rect, gridArgument(value, this.rect), "add-in");
  }
  get formulas(): CellValue[][] | null {
    return isUnbounded(this.rect) ? null : this.sheet.formulas(this.rect);
  }
  set formulas(value: unknown) {
    writable(this).write(this.rect, gridArgument(value, this.rect), "add-in");
  }
  get formulasLocal(): CellValue[][] | null {
    return this.formulas;
  }
  set formulasLocal(value: unknown) {
    this.formulas = value;
  }
  get text(): string[][] | null {
    return isUnbounded(this.rect) ? null : this.sheet.texts(this.rect);
  }
  get valueTypes(): string[][] | null {
    return this.values?.map((row) => row.map(valueType)) ?? null;
  }
  get numberFormat(): string[][] | null {
    if (isUnbounded(this.rect)) return null;
    const { initial, of } = STYLE.numberFormat;
    return gridOf(this.rect, (row, column) => of(this.sheet.style(row, column)) ?? initial);
  }
  /** One format for all cells may be set on whole columns; a grid may not. */
  set numberFormat(value: unknown) {
    const sheet = writable(this);
    if (!Array.isArray(value)) {
      sheet.setStyle(this.rect, STYLE.numberFormat.to(value), "add-in");
      return;
    }
    for (const { area, value: format } of runsOfGrid(gridArgument(value, this.rect), this.rect)) {
      sheet.setStyle(area, STYLE.numberFormat.to(format), "add-in");
    }
  }

  get rowHidden(): boolean | null {
    return shared(this.rect.row, this.rect.rows, (row) => this.sheet.rowHidden(row));
  }
  set rowHidden(value: unknown) {
    writable(this).setRowsHidden(this.rect.row, this.rect.rows, value === true, "add-in");
  }
  get columnHidden(): boolean | null {
    return shared(this.rect.column, this.rect.columns, (column) => this.sheet.columnHidden(column));
  }
  set columnHidden(value: unknown) {
    writable(this).setColumnsHidden(this.rect.column, this.rect.columns, value === true, "add-in");
  }
  get sort(): RangeSort {
    return new RangeSort(this.host, this.sheet, this.rect);
  }

  insert(shift: unknown): ApiObject {
    insertCells(writable(this), this.rect, shift);
    return this.host.range(this.sheet, this.rect);
  }
  delete(shift: unknown): void {
    deleteCells(writable(this), this.rect, shift);
  }
  copyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    writable(this);
    copyCells(this, source, { copyType, skipBlanks, transpose });
  }

  setCellProperties(grid: unknown): void {
    const sheet = writable(this);
    const cells = propertiesGrid(grid, this.rect);
    gridOf(this.rect, (row, column) => {
      const patch = stylePatchOf(cells[row - this.rect.row]?.[column - this.rect.column]);
      if (Object.keys(patch).length > 0) sheet.setStyle(cellRect(row, column), patch, "add-in");
    });
  }
  getCellProperties(options: unknown): unknown {
    const read = cellPropertiesReader(options);
    return gridOf(this.rect, (row, column) =>
      read(this.sheet.style(row, column), qualifiedAddress(this.sheet.name, cellRect(row, column))),
    );
  }

  /** Asked by the client before it writes a large grid in slices. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rect.rows || columns !== this.rect.columns) throw new ApiError("InvalidArgument");
  }
}

function writable(range: Range): SheetModel {
  mayWriteSheet(range.host.workbook, range.sheet);
  return range.sheet;
}

function propertiesGrid(grid: unknown, { rows, columns }: Rect): readonly (readonly unknown[])[] {
  const isGrid =
    Array.isArray(grid) && grid.length === rows && grid.every((row) => Array.isArray(row) && row.length === columns);
  if (!isGrid) throw new ApiError("InvalidArgument");
  return grid as readonly (readonly unknown[])[];
}

function shared(start: number, count: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(start);
  for (let index = start + 1; index < start + Math.min(count, 4096); index++) {
    if (isHidden(index) !== first) return null;
  }
  return first;
}
