import type { Rect } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { mayWriteSheet, wholeArgument } from "./checks";
import { ExcelObject, type ExcelHost } from "./excel-object";

interface SortField {
  readonly key: unknown;
  readonly ascending?: unknown;
  /** `Value` (the default), `CellColor`, `FontColor` or `Icon`. */
  readonly sortOn?: unknown;
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

  /** Sorts by values; `key` is a column's place in the range, or of a sort from left to right a row's. */
  apply(fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
    if (!Array.isArray(fields) || fields.length === 0) throw new ApiError("InvalidArgument");
    const axis = orientation === "Columns" ? "column" : "row";
    mayWriteSheet(this.host.workbook, this.sheet, "allowSort");
    const { row, column, rows, columns } = this.rect;
    const first = axis === "row" ? column : row;
    const keys = (fields as readonly SortField[]).map(({ key, ascending, sortOn = "Value" }) => {
      if (sortOn !== "Value") throw new ApiError("NotImplemented", "The workbench sorts on values only.");
      const place = wholeArgument(key);
      if (place >= (axis === "row" ? columns : rows)) throw new ApiError("InvalidArgument");
      return { column: first + place, ascending: ascending !== false };
    });
    const header = hasHeaders === true ? 1 : 0;
    const area: Rect =
      axis === "row"
        ? { ...this.rect, row: row + header, rows: rows - header }
        : { ...this.rect, column: column + header, columns: columns - header };
    if (area.rows < 1 || area.columns < 1) return;
    this.sheet.sort(area, keys, { axis, matchCase: matchCase === true }, "add-in");
  }
}
