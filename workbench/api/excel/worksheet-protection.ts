import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { mayWrite } from "./checks";
import { ExcelObject, type ExcelHost } from "./excel-object";

const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Protection of a worksheet: what its options do not allow is refused, but for the contents of unlocked cells. */
export class WorksheetProtection extends ExcelObject {
  static override readonly apiName = "WorksheetProtection";
  static override readonly scalars = ["options", "protected"];
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
  ) {
    super(host);
  }

  get protected(): boolean {
    return this.sheet.protectedWith !== undefined;
  }

  /** What the protection allows; nothing for a sheet that was protected without options. */
  get options(): Readonly<Record<string, unknown>> {
    return { ...NOTHING_ALLOWED, ...this.sheet.protectionOptions };
  }

  protect(options: unknown, password: unknown): void {
    mayWrite(this.host.workbook);
    if (this.protected) throw new ApiError("InvalidOperation");
    const known = (options ?? {}) as Readonly<Record<string, unknown>>;
    if (Object.keys(known).some((name) => !(name in NOTHING_ALLOWED))) throw new ApiError("InvalidArgument");
    this.sheet.protect(typeof password === "string" ? password : "", known, "add-in");
  }

  unprotect(password: unknown): void {
    const secret = this.sheet.protectedWith;
    if (secret !== undefined && secret !== "" && secret !== password) throw new ApiError("InvalidOperation");
    this.sheet.unprotect("add-in");
  }
}
