import { columnLetters, quoteSheetName } from "../../model/address";
import type { Rect } from "../../model/types";
import { ApiError } from "../api-error";
import { CellArea } from "./cell-area";

const KINDS = ["wholeNumber", "decimal", "list", "date", "time", "textLength", "custom"];

/** Excel's file format holds no longer source of a list, commas included. */
const LIST_SOURCE_LIMIT = 255;

/**
 * A `DataValidationRule` as it is stored: one kind at most; a range as the source of a list becomes `=Sheet1!$A$1:$A$9`.
 * Throws `InvalidArgument` for several kinds, a source that is too long, or one of several rows and columns.
 */
export function validationRule(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw new ApiError("InvalidArgument");
  const rule = Object.entries(value).filter(([, settings]) => settings !== undefined && settings !== null);
  if (rule.length > 1 || !rule.every(([kind]) => KINDS.includes(kind))) throw new ApiError("InvalidArgument");
  return Object.fromEntries(rule.map(([kind, settings]) => [kind, kind === "list" ? listRule(settings) : settings]));
}

function listRule(settings: unknown): unknown {
  const { source, inCellDropDown = true } = settings as {
    readonly source?: unknown;
    readonly inCellDropDown?: unknown;
  };
  if (source instanceof CellArea) return { inCellDropDown, source: sourceOf(source) };
  if (typeof source !== "string" || source === "" || source.length > LIST_SOURCE_LIMIT) {
    throw new ApiError("InvalidArgument");
  }
  return { inCellDropDown, source };
}

function sourceOf({ sheet, rects }: CellArea): string {
  const [rect, ...more] = rects;
  if (rect === undefined || more.length > 0 || (rect.rows > 1 && rect.columns > 1)) {
    throw new ApiError("InvalidArgument");
  }
  return `=${quoteSheetName(sheet.name)}!${absoluteAddress(rect)}`;
}

/** `$A$1:$A$9`. */
export function absoluteAddress({ row, column, rows, columns }: Rect): string {
  const corner = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  const first = corner(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
}
