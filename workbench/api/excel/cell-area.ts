import { MAX_COLUMNS, MAX_ROWS, qualifiedAddress } from "../../model/address";
import type { Rect } from "../../model/types";
import type { ClearWhat, Worksheet as SheetModel } from "../../model/worksheet";
import type { ApiObject } from "../api-object";
import { ApiError } from "../api-error";
import { mayWriteCells } from "./checks";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidation } from "./data-validation";
import { ExcelObject, type ExcelHost } from "./excel-object";
import { RangeFormat } from "./range-format";
import { specialCells } from "./special-cells";

const CLEAR: ReadonlyMap<unknown, ClearWhat> = new Map<unknown, ClearWhat>([
  [undefined, "All"],
  ["All", "All"],
  ["Formats", "Formats"],
  ["Contents", "Contents"],
]);

/** What `Range` and `RangeAreas` have in common: rectangles of one worksheet, kept by reference. */
export abstract class CellArea extends ExcelObject {
  static override readonly isReferenceable = true;
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
    readonly rects: readonly Rect[],
  ) {
    super(host);
  }

  _KeepReference(): void {
    this.host.references.keep(this);
  }

  get worksheet(): ApiObject {
    return this.host.worksheet(this.sheet);
  }
  get address(): string {
    return this.rects.map((rect) => qualifiedAddress(this.sheet.name, rect)).join(",");
  }
  get addressLocal(): string {
    return this.address;
  }
  /** -1 beyond 2^31 - 1 cells, as in Excel. */
  get cellCount(): number {
    const count = this.rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    return count > 0x7fffffff ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return this.rects.every(({ row, rows }) => row === 0 && rows === MAX_ROWS);
  }
  get isEntireRow(): boolean {
    return this.rects.every(({ column, columns }) => column === 0 && columns === MAX_COLUMNS);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.host, this.sheet, this.rects);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.host, this.sheet, this.rects);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.sheet, this.rects);
  }

  clear(applyTo: unknown): void {
    const what = CLEAR.get(applyTo);
    if (what === undefined) throw new ApiError("NotImplemented", `The workbench cannot clear ${String(applyTo)}.`);
    mayWriteCells(this.host.workbook, this.sheet, this.rects);
    this.sheet.clear(this.rects, what, "add-in");
  }

  /** Selects the first rectangle: the workbench has one selected rectangle. */
  select(): void {
    const [first] = this.rects;
    if (first !== undefined) this.host.workbook.select(this.sheet.id, first);
  }

  getSpecialCells(cellType: unknown, cellValueType: unknown): ApiObject {
    const cells = specialCells(this.sheet, this.rects, cellType, cellValueType);
    if (cells.length === 0) throw new ApiError("ItemNotFound");
    return this.host.areas(this.sheet, cells);
  }

  getSpecialCellsOrNullObject(cellType: unknown, cellValueType: unknown): ApiObject | undefined {
    const cells = specialCells(this.sheet, this.rects, cellType, cellValueType);
    return cells.length === 0 ? undefined : this.host.areas(this.sheet, cells);
  }
}
