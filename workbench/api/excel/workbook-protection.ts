import { ApiError } from "../api-error";
import { mayWrite } from "./checks";
import { ExcelObject } from "./excel-object";

/** Protection of the workbook's structure: its sheets cannot be added, removed, renamed, moved, hidden or shown. */
export class WorkbookProtection extends ExcelObject {
  static override readonly apiName = "WorkbookProtection";
  static override readonly scalars = ["protected"];

  get protected(): boolean {
    return this.host.workbook.protectedWith !== undefined;
  }

  protect(password: unknown): void {
    mayWrite(this.host.workbook);
    if (this.protected) throw new ApiError("InvalidOperation");
    this.host.workbook.protectedWith = typeof password === "string" ? password : "";
    this.host.workbook.clearUndo();
  }

  unprotect(password: unknown): void {
    const secret = this.host.workbook.protectedWith;
    if (secret !== undefined && secret !== "" && secret !== password) throw new ApiError("InvalidOperation");
    this.host.workbook.protectedWith = undefined;
    this.host.workbook.clearUndo();
  }
}
