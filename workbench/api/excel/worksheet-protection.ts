import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { mayWrite } from "./checks";
import { ExcelObject, type ExcelHost } from "./excel-object";

/** Protection of a whole worksheet; the options, which would allow single kinds of change, are not built. */
export class WorksheetProtection extends ExcelObject {
  static override readonly apiName = "WorksheetProtection";
  static override readonly scalars = ["protected"];
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
  ) {
    super(host);
  }

  get protected(): boolean {
    return this.sheet.protectedWith !== undefined;
  }

  protect(options: unknown, password: unknown): void {
    mayWrite(this.host.workbook);
    if (this.protected) throw new ApiError("InvalidOperation");
    if (options !== undefined && Object.keys(options as object).length > 0) {
      throw new ApiError("NotImplemented", "The workbench has no options of protection.");
    }
    this.sheet.protect(typeof password === "string" ? password : "");
  }

  unprotect(password: unknown): void {
    const secret = this.sheet.protectedWith;
    if (secret !== undefined && secret !== "" && secret !== password) throw new ApiError("InvalidOperation");
    this.sheet.unprotect();
  }
}
