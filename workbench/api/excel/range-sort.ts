import type { Rect } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { mayWriteSheet, wholeArgument } from "./checks";
import { ExcelObject, type ExcelHost } from "./excel-object";

interface SortField {
  readonly key: unknown;
  readonly ascending?: unknown;
}

export class RangeSort extends ExcelObject {
  static override readonly apiName = "RangeSort";
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
    readonly rect: Rect,
  ) {
    super(host);
  }

  /** Sorts rows by values; `key` is a column's place in the range. */
  apply(fields: unknown, _matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
    if (!Array.isArray(fields)) throw new ApiError("InvalidArgument");
    if (orientation === "Columns") throw new ApiError("NotImplemented", "The workbench sorts rows only.");
    mayWriteSheet(this.host.workbook, this.sheet);
    const keys = (fields as readonly SortField[]).map(({ key, ascending }) => ({
      column: this.rect.column + wholeArgument(key),
      ascending: ascending !== false,
    }));
    const header = hasHeaders === true ? 1 : 0;
    const { row, rows } = this.rect;
    if (rows > header) this.sheet.sortRows({ ...this.rect, row: row + header, rows: rows - header }, keys, "add-in");
  }
}
