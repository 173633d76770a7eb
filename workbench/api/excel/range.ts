import { cellRect, qualifiedAddress } from "../../model/address";
import type { CellValue, Rect } from "../../model/types";
import type { FillWhat, Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import type { ApiObject } from "../api-object";
import { rectOf } from "./address-argument";
import { gridArgument, gridOf, isUnbounded, runsOfGrid } from "./cell-grid";
import { cellPropertiesReader, stylePatchOf } from "./cell-properties";
import { mayWriteCells, mayWriteSheet, type ProtectionPermission } from "./checks";
import { copyCells } from "./copy-cells";
import { NavigableRange } from "./navigable-range";
import { deleteCells, insertCells } from "./range-shift";
import { RangeSort } from "./range-sort";
import { STYLE } from "./style-members";
import { valueType } from "./value-type";

const FILLS: ReadonlyMap<unknown, FillWhat> = new Map<unknown, FillWhat>([
  [undefined, "Default"],
  ["FillDefault", "Default"],
  ["FillSeries", "Default"],
  ["FillCopy", "Copy"],
  ["FillFormats", "Formats"],
  ["FillValues", "Values"],
]);

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
    return isUnbounded(this.rect, this.host.limits.cellLimit) ? null : this.sheet.values(this.rect);
  }
  set values(value: unknown) {
    writableCells(this).write(this.rect, gridArgument(value, this.rect), "add-in");
  }
  get formulas(): CellValue[][] | null {
    return isUnbounded(this.rect, this.host.limits.cellLimit) ? null : this.sheet.formulas(this.rect);
  }
  set formulas(value: unknown) {
    writableCells(this).write(this.rect, gridArgument(value, this.rect), "add-in");
  }
  get formulasLocal(): CellValue[][] | null {
    return this.formulas;
  }
  set formulasLocal(value: unknown) {
    this.formulas = value;
  }
  get text(): string[][] | null {
    return isUnbounded(this.rect, this.host.limits.cellLimit) ? null : this.sheet.texts(this.rect);
  }
  get valueTypes(): string[][] | null {
    return this.values?.map((row) => row.map(valueType)) ?? null;
  }
  get numberFormat(): string[][] | null {
    if (isUnbounded(this.rect, this.host.limits.cellLimit)) return null;
    const { initial, of } = STYLE.numberFormat;
    return gridOf(this.rect, (row, column) => of(this.sheet.style(row, column)) ?? initial);
  }
  /** One format for all cells may be set on whole columns; a grid may not. */
  set numberFormat(value: unknown) {
    const sheet = writable(this, "allowFormatCells");
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
    writable(this, "allowFormatRows").setRowsHidden(this.rect.row, this.rect.rows, value === true, "add-in");
  }
  get columnHidden(): boolean | null {
    return shared(this.rect.column, this.rect.columns, (column) => this.sheet.columnHidden(column));
  }
  set columnHidden(value: unknown) {
    writable(this, "allowFormatColumns").setColumnsHidden(
      this.rect.column,
      this.rect.columns,
      value === true,
      "add-in",
    );
  }
  get sort(): RangeSort {
    return new RangeSort(this.host, this.sheet, this.rect);
  }

  insert(shift: unknown): ApiObject {
    insertCells(this.host.workbook, this.sheet, this.rect, shift);
    return this.host.range(this.sheet, this.rect);
  }
  delete(shift: unknown): void {
    deleteCells(this.host.workbook, this.sheet, this.rect, shift);
  }
  copyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    copyCells(this, source, { copyType, skipBlanks, transpose });
  }
  /** Drags the fill handle to the edge of the destination, which includes this range. */
  autoFill(destination: unknown, autoFillType: unknown): void {
    const { sheet, rect } = rectOf(this.host.workbook, this.sheet, destination);
    const what = FILLS.get(autoFillType);
    if (sheet !== this.sheet) throw new ApiError("InvalidArgument");
    if (what === undefined) throw new ApiError("NotImplemented", `The workbench has no ${String(autoFillType)}.`);
    mayWriteCells(this.host.workbook, sheet, [rect]);
    sheet.autoFill(this.rect, rect, what, "add-in");
  }
  /** Cuts the cells and puts them elsewhere. */
  moveTo(destination: unknown): void {
    const { sheet, rect } = rectOf(this.host.workbook, this.sheet, destination);
    mayWriteCells(this.host.workbook, this.sheet, [this.rect]);
    mayWriteCells(this.host.workbook, sheet, [{ ...this.rect, row: rect.row, column: rect.column }]);
    sheet.moveCells(this.rect, this.sheet, rect, "add-in");
  }

  setCellProperties(grid: unknown): void {
    const sheet = writable(this, "allowFormatCells");
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

function writable(range: Range, permission: ProtectionPermission): SheetModel {
  mayWriteSheet(range.host.workbook, range.sheet, permission);
  return range.sheet;
}

function writableCells(range: Range): SheetModel {
  mayWriteCells(range.host.workbook, range.sheet, [range.rect]);
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
