import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import type { ApiObject } from "../api-object";
import { rectOf } from "./address-argument";
import { mayWriteSheet } from "./checks";
import { ExcelObject, type ExcelHost } from "./excel-object";

/** The filter arrows of a worksheet; criteria, which hide rows, are not built. */
export class AutoFilter extends ExcelObject {
  static override readonly apiName = "AutoFilter";
  static override readonly scalars = ["enabled", "isDataFiltered"];
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
  ) {
    super(host);
  }

  get enabled(): boolean {
    return this.sheet.autoFilter !== undefined;
  }
  get isDataFiltered(): boolean {
    return false;
  }

  apply(range: unknown, _columnIndex: unknown, criteria: unknown): void {
    mayWriteSheet(this.host.workbook, this.sheet);
    if (criteria !== undefined) throw new ApiError("NotImplemented", "The workbench has no filter criteria.");
    this.sheet.setAutoFilter(rectOf(this.host.workbook, this.sheet, range).rect);
  }
  remove(): void {
    mayWriteSheet(this.host.workbook, this.sheet);
    this.sheet.setAutoFilter(undefined);
  }
  clearCriteria(): void {
    mayWriteSheet(this.host.workbook, this.sheet);
  }

  getRange(): ApiObject {
    const range = this.getRangeOrNullObject();
    if (range === undefined) throw new ApiError("ItemNotFound");
    return range;
  }
  getRangeOrNullObject(): ApiObject | undefined {
    const rect = this.sheet.autoFilter;
    return rect && this.host.range(this.sheet, rect);
  }
}
