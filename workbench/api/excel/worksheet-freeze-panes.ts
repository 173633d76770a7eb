import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import type { ApiObject } from "../api-object";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { rectOf } from "./address-argument";
import { mayWriteSheet, wholeArgument } from "./checks";
import { ExcelObject, type ExcelHost } from "./excel-object";

export class WorksheetFreezePanes extends ExcelObject {
  static override readonly apiName = "WorksheetFreezePanes";
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
  ) {
    super(host);
  }

  freezeRows(count: unknown): void {
    freeze(this, wholeArgument(count ?? 1), 0);
  }
  freezeColumns(count: unknown): void {
    freeze(this, 0, wholeArgument(count ?? 1));
  }
  freezeAt(range: unknown): void {
    const { rect } = rectOf(this.host.workbook, this.sheet, range);
    freeze(
      this,
      rect.rows === MAX_ROWS ? 0 : rect.row + rect.rows,
      rect.columns === MAX_COLUMNS ? 0 : rect.column + rect.columns,
    );
  }
  unfreeze(): void {
    freeze(this, 0, 0);
  }

  getLocation(): ApiObject {
    const location = this.getLocationOrNullObject();
    if (location === undefined) throw new ApiError("ItemNotFound");
    return location;
  }
  getLocationOrNullObject(): ApiObject | undefined {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return undefined;
    const size = { rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
    return this.host.range(this.sheet, { row: 0, column: 0, ...size });
  }
}

function freeze({ host, sheet }: WorksheetFreezePanes, rows: number, columns: number): void {
  mayWriteSheet(host.workbook, sheet);
  sheet.freeze(rows, columns);
}
