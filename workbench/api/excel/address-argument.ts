import { parseAddress, parseAreas } from "../../model/address";
import { ModelError } from "../../model/model-error";
import type { Rect } from "../../model/types";
import type { Workbook } from "../../model/workbook";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { CellArea } from "./cell-area";
import { found, textArgument } from "./checks";

/** Excel refuses longer addresses. */
export const ADDRESS_LIMIT = 8192;

export interface Place {
  readonly sheet: SheetModel;
  readonly rects: readonly Rect[];
}

/** A range argument: a range, an address, or the name of a range. Addresses without a sheet are of `sheet`. */
export function placeOf(workbook: Workbook, sheet: SheetModel, value: unknown): Place {
  if (value instanceof CellArea) return { sheet: value.sheet, rects: value.rects };
  const text = textArgument(value, ADDRESS_LIMIT);
  const named = sheet.names.get(text.toLowerCase()) ?? workbook.names.get(text.toLowerCase());
  const address = named === undefined ? text : named.formula.replace(/^=/, "");
  try {
    const parsed = parseAreas(address);
    const other = parsed.sheet === undefined ? sheet : workbook.sheetByIdOrName(parsed.sheet);
    return { sheet: found(other), rects: parsed.areas };
  } catch (error) {
    if (named !== undefined && error instanceof ModelError) throw new ApiError("InvalidReference");
    throw error;
  }
}

/** As `placeOf`, of one rectangle. */
export function rectOf(workbook: Workbook, sheet: SheetModel, value: unknown): { sheet: SheetModel; rect: Rect } {
  const place = placeOf(workbook, sheet, value);
  const [rect, ...more] = place.rects;
  if (rect === undefined || more.length > 0) throw new ApiError("InvalidArgument");
  return { sheet: place.sheet, rect };
}

/** The rectangle that a defined name's formula (`=Sheet1!$A$1:$B$2`) stands for; undefined for constants. */
export function namedRect(
  workbook: Workbook,
  formula: string,
): { readonly sheet: SheetModel; readonly rect: Rect } | undefined {
  try {
    const { sheet, rect } = parseAddress(formula.replace(/^=/, ""));
    const model = sheet === undefined ? undefined : workbook.sheetByIdOrName(sheet);
    return model && { sheet: model, rect };
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}
