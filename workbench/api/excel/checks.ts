import type { Workbook } from "../../model/workbook";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";

/** The argument as text; `InvalidArgument` for anything else. */
export function textArgument(value: unknown, maximum = Infinity): string {
  if (typeof value !== "string" || value.length > maximum) throw new ApiError("InvalidArgument");
  return value;
}

/** The argument as a whole number of at least `minimum`; `InvalidArgument` for anything else. */
export function wholeArgument(value: unknown, minimum = 0): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < minimum) throw new ApiError("InvalidArgument");
  return value;
}

/** The object found, or `ItemNotFound`. */
export function found<T>(item: T | undefined): T {
  if (item === undefined) throw new ApiError("ItemNotFound");
  return item;
}

/** `AccessDenied` for a workbook opened to read only. */
export function mayWrite(workbook: Workbook): void {
  if (workbook.readOnly) throw new ApiError("AccessDenied");
}

/** `AccessDenied` for a protected worksheet as well. */
export function mayWriteSheet(workbook: Workbook, sheet: SheetModel): void {
  mayWrite(workbook);
  if (sheet.protectedWith !== undefined) throw new ApiError("AccessDenied");
}
