import { intersect } from "../../model/address";
import { overlap, subtractAll } from "../../model/areas";
import { recordsTouching } from "../../model/record-lookup";
import type { CellValue, Rect } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { matchingRectangles } from "./matching-rectangles";
import { valueType } from "./value-type";

/** Kinds of value that a `SpecialCellValueType` may name: `LogicalNumbers`, `Text`, `ErrorsText`, …; `All` has all. */
const KINDS = { Errors: "Error", Logical: "Boolean", Number: "Double", Text: "String" } as const;

/**
 * The cells of the rectangles that have a validation or a conditional format, or, within the used range, that hold
 * constants, formulas or nothing: as few rectangles as runs of rows give, in order of rows.
 */
export function specialCells(
  sheet: SheetModel,
  rects: readonly Rect[],
  cellType: unknown,
  cellValueType: unknown,
): readonly Rect[] {
  if (cellType === "DataValidations") return overlap(areasOf(sheet.validations), rects);
  if (cellType === "ConditionalFormats") return overlap(areasOf(sheet.conditionalFormats), rects);
  const used = sheet.usedRange(false);
  if (used === undefined) return [];
  const wanted = wantedTypes(cellValueType);
  const matches = (row: number, column: number): boolean => {
    const value = sheet.value(row, column);
    const isFormula = sheet.formula(row, column) !== undefined;
    switch (cellType) {
      case "Constants":
        return !isFormula && value !== "" && wanted(value);
      case "Formulas":
        return isFormula && wanted(value);
      case "Blanks":
        return !isFormula && value === "";
      default:
        throw new ApiError("NotImplemented", `The workbench has no special cells of type ${String(cellType)}.`);
    }
  };
  return rects.flatMap((rect) => {
    const inside = intersect(rect, used);
    return inside === undefined ? [] : matchingRectangles(inside, matches);
  });
}

/** Each cell once, though several formats may be on it. */
function areasOf(records: readonly { readonly areas: readonly Rect[] }[]): readonly Rect[] {
  const all: Rect[] = [];
  for (const record of records) {
    const isFirstHere = recordsTouching(records, record.areas)[0] === record;
    for (const area of isFirstHere ? record.areas : subtractAll(record.areas, [...all])) all.push(area);
  }
  return all;
}

function wantedTypes(cellValueType: unknown): (value: CellValue) => boolean {
  if (cellValueType === undefined || cellValueType === "All") return () => true;
  if (typeof cellValueType !== "string") throw new ApiError("InvalidArgument");
  const types = Object.entries(KINDS).flatMap(([name, type]) => (cellValueType.includes(name) ? [type as string] : []));
  return (value) => types.includes(valueType(value));
}
